import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { deployedFunction } from "../../support/local-cloud/deployed-function.ts";
import { runFunction } from "../../support/local-cloud/run-functions.ts";
import { until } from "../../support/until.ts";

describe("a function", () => {
  test("gets the event and gives its result as JSON would carry them", async () => {
    const source = "export const handler = async (event) => ({ event, when: new Date(0), gone: undefined });";
    const { invoke } = runFunction(deployedFunction(source));

    expect(await invoke({ a: 1, dropped: undefined, when: new Date(0) })).toEqual({
      ok: true,
      payload: { event: { a: 1, when: "1970-01-01T00:00:00.000Z" }, when: "1970-01-01T00:00:00.000Z" },
    });
  });

  test("may return nothing, and need not be asynchronous", async () => {
    const { invoke } = runFunction(deployedFunction("export const handler = () => {};"));

    expect(await invoke()).toEqual({ ok: true, payload: null });
  });

  test("is told about itself and its time in the context", async () => {
    const source = `export const handler = async (_event, context) =>
      ({ ...context, remaining: context.getRemainingTimeInMillis() });`;
    const { invoke } = runFunction(deployedFunction(source, { timeoutMs: 4_000 }));

    const result = await invoke();

    expect(result).toMatchObject({
      ok: true,
      payload: {
        functionName: "example",
        functionVersion: "$LATEST",
        invokedFunctionArn: "arn:aws:lambda:eu-west-1:000000000000:function:example",
        memoryLimitInMB: "256",
        awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        logGroupName: "/aws/lambda/example",
        remaining: expect.toSatisfy((ms: number) => ms > 2_000 && ms <= 4_000),
      },
    });
  });

  test("sees its own environment, Lambda's and the laptop's, and nothing of the parent process", async () => {
    vi.stubEnv("PARENT_SECRET", "visible");
    const source = "export const handler = async () => ({ ...process.env });";
    const fn = deployedFunction(source, { environment: { TABLE_NAME: "table", AWS_ENDPOINT_URL: "own" } });
    const { invoke } = runFunction(fn, { environment: ({ name }) => ({ AWS_ENDPOINT_URL: `http://${name}` }) });

    const result = await invoke();
    const env = (result.ok ? result.payload : {}) as Record<string, string>;

    expect(env).toMatchObject({
      TABLE_NAME: "table",
      AWS_ENDPOINT_URL: "http://example",
      AWS_REGION: "eu-west-1",
      AWS_LAMBDA_FUNCTION_NAME: "example",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "256",
      LAMBDA_TASK_ROOT: fn.codeFolder,
      _HANDLER: "index.handler",
      TZ: "UTC",
    });
    expect(Object.keys(env).filter((name) => name === "PARENT_SECRET" || name === "PATH")).toEqual([]);
  });

  test("runs in UTC wherever the laptop is", async () => {
    vi.stubEnv("TZ", "America/New_York");
    const { invoke } = runFunction(deployedFunction("export const handler = async () => new Date(0).getHours();"));

    expect(await invoke()).toEqual({ ok: true, payload: 0 });
  });

  test("is imported once and keeps its state between events", async () => {
    const { invoke } = runFunction(deployedFunction("let count = 0; export const handler = async () => ++count;"));

    expect([await invoke(), await invoke()]).toEqual([
      { ok: true, payload: 1 },
      { ok: true, payload: 2 },
    ]);
  });

  test("reports what it writes line by line", async () => {
    const source = `export const handler = async () => {
      console.log("one\\ntwo");
      process.stderr.write("thr");
      process.stderr.write("ee\\n");
    };`;
    const { invoke, lines } = runFunction(deployedFunction(source));
    await invoke();

    await until(() => expect(lines().toSorted()).toEqual(["one", "three", "two"]));
  });

  test("shows its sources in a stack when the environment asks for source maps", async () => {
    const map = { version: 3, sources: ["original.ts"], names: [], mappings: "AAAA" };
    const source = `export const handler = async () => { throw new Error("mapped"); };\n//# sourceMappingURL=index.mjs.map`;
    const fn = deployedFunction(source, { environment: { NODE_OPTIONS: "--enable-source-maps" } });
    writeFileSync(join(fn.codeFolder, "index.mjs.map"), JSON.stringify(map));
    const { invoke, lines } = runFunction(fn);
    await invoke();

    await until(() => expect(lines().join()).toContain("original.ts"));
  });
});
