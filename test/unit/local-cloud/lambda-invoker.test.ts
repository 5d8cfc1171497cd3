import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deployedFunction } from "../../support/local-cloud/deployed-function.ts";
import { runFunction } from "../../support/local-cloud/run-functions.ts";
import { temporaryFolder } from "../../support/local-cloud/temporary-folder.ts";

describe("Lambda's payload limit", () => {
  const SIX_MB = 6_291_556;

  test("lets an event and a result of 6 MB through", async () => {
    const { invoke } = runFunction(deployedFunction("export const handler = async (event) => event;"));
    const event = "x".repeat(SIX_MB - 2);

    expect(await invoke(event)).toEqual({ ok: true, payload: event });
  });

  test("refuses a larger event without calling the function", async () => {
    const { invoke } = runFunction(deployedFunction("export const handler = async () => 1;"));

    expect(await invoke("é".repeat(SIX_MB / 2))).toMatchObject({ ok: false, errorType: "RequestTooLargeException" });
  });

  test("refuses a larger result", async () => {
    const source = `export const handler = async () => "x".repeat(${SIX_MB - 1});`;
    const { invoke } = runFunction(deployedFunction(source));

    expect(await invoke()).toMatchObject({ ok: false, errorType: "Function.ResponseSizeTooLarge" });
  });
});

describe("the invoker", () => {
  test("knows only what is deployed", async () => {
    const { functions } = runFunction(deployedFunction("export const handler = async () => 1;"));

    expect(await functions.invoke("arn:aws:lambda:eu-west-1:000000000000:function:gone", {})).toMatchObject({
      ok: false,
      reason: "NoSuchFunction",
    });
  });

  test("fails what the fault says without calling the function", async () => {
    const marker = join(temporaryFolder(), "called");
    const source = `import { writeFileSync } from "node:fs";
      export const handler = async () => writeFileSync(${JSON.stringify(marker)}, "");`;
    const { invoke } = runFunction(deployedFunction(source), {
      faults: { failsInvocation: (name, event) => name === "example" && event === "fail" },
    });

    expect(await invoke("fail")).toMatchObject({ ok: false, reason: "Unhandled" });
    expect(existsSync(marker)).toBe(false);
    expect(await invoke("go")).toMatchObject({ ok: true });
  });

  test("takes no event after it was stopped", async () => {
    const { functions, invoke } = runFunction(deployedFunction("export const handler = async () => 1;"));
    await functions.stop();

    expect(await invoke()).toMatchObject({ ok: false, reason: "Crash" });
  });

  test("refuses an event that is not JSON instead of throwing", async () => {
    const { invoke } = runFunction(deployedFunction("export const handler = async () => 1;"));

    expect(await invoke({ n: 1n })).toMatchObject({ ok: false, errorType: "InvalidRequestContentException" });
  });
});
