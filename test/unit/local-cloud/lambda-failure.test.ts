import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deployedFunction } from "../../support/local-cloud/deployed-function.ts";
import { runFunction } from "../../support/local-cloud/run-functions.ts";
import { temporaryFolder } from "../../support/local-cloud/temporary-folder.ts";
import { until } from "../../support/until.ts";

describe("a function that fails", () => {
  test.for([
    ["throws an error", `throw new TypeError("bad")`, "TypeError", "bad"],
    ["throws something else", `throw "bad"`, "string", "bad"],
    ["returns what JSON cannot carry", "return 1n", "TypeError", "Do not know how to serialize a BigInt"],
  ] as const)("because it %s is unhandled, and serves the next event", async ([, body, errorType, errorMessage]) => {
    const source = `export const handler = async (event) => { if (event.ok) return "fine"; ${body}; };`;
    const { invoke } = runFunction(deployedFunction(source));

    expect(await invoke()).toEqual({ ok: false, reason: "Unhandled", errorType, errorMessage });
    expect(await invoke({ ok: true })).toEqual({ ok: true, payload: "fine" });
  });

  test("at import fails the invocation, and is imported anew for the next one", async () => {
    const marker = join(temporaryFolder(), "first");
    const source = `import { existsSync, writeFileSync } from "node:fs";
      if (existsSync(${JSON.stringify(marker)}) === false) {
        writeFileSync(${JSON.stringify(marker)}, "");
        throw new RangeError("no secret");
      }
      export const handler = async () => "fine";`;
    const { invoke, lines } = runFunction(deployedFunction(source));

    expect(await invoke()).toEqual({
      ok: false,
      reason: "Unhandled",
      errorType: "RangeError",
      errorMessage: "no secret",
    });
    expect(await invoke()).toEqual({ ok: true, payload: "fine" });
    await until(() => expect(lines().join()).toContain("Init Error"));
  });

  test.for([
    ["whose file is missing", { handler: "other.handler" }, "Runtime.ImportModuleError"],
    ["whose export is missing", { handler: "index.main" }, "Runtime.HandlerNotFound"],
    ["that a thread cannot run", { environment: { NODE_OPTIONS: "--bogus" } }, "Error"],
  ] as const)("%s says so instead of hanging", async ([, properties, errorType]) => {
    const { invoke } = runFunction(deployedFunction("export const handler = async () => 1;", properties));

    expect(await invoke()).toMatchObject({ ok: false, errorType });
  });

  test("by an endless loop is killed at its timeout and replaced", async () => {
    const source = `export const handler = async (event) => { while (event.loop) {} return "fine"; };`;
    const { invoke } = runFunction(deployedFunction(source, { timeoutMs: 300 }));
    await invoke();
    const startedAt = performance.now();

    expect(await invoke({ loop: true })).toEqual({
      ok: false,
      reason: "Timeout",
      errorType: "Sandbox.Timedout",
      errorMessage: "Task timed out after 0.30 seconds",
    });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(await invoke()).toEqual({ ok: true, payload: "fine" });
  });

  test("by using more memory than it has is lost and replaced", async () => {
    const source = `export const handler = async (event) => {
      const kept = [];
      while (event.greedy) kept.push(new Array(10_000).fill(kept.length));
      return "fine";
    };`;
    const { invoke } = runFunction(deployedFunction(source, { memoryMb: 64, timeoutMs: 20_000 }));

    expect(await invoke({ greedy: true })).toMatchObject({ ok: false, reason: "OutOfMemory" });
    expect(await invoke()).toEqual({ ok: true, payload: "fine" });
  });

  test.for([
    ["ends its process", "process.exit(3)", "Runtime.ExitError", "Runtime exited with exit status 3"],
    ["rejects where nobody looks", `Promise.reject(new Error("late")); await new Promise(() => {})`, "Error", "late"],
  ] as const)("because it %s is a crash, and is replaced", async ([, body, errorType, errorMessage]) => {
    const source = `export const handler = async (event) => { if (event.ok) return "fine"; ${body}; };`;
    const { invoke } = runFunction(deployedFunction(source));

    expect(await invoke()).toEqual({ ok: false, reason: "Crash", errorType, errorMessage });
    expect(await invoke({ ok: true })).toEqual({ ok: true, payload: "fine" });
  });

  test("between two events does not cost the next one", async () => {
    const source = `export const handler = async (event) => {
      if (event.late) setTimeout(() => { throw new Error("late"); }, 5);
      return "fine";
    };`;
    const { invoke, lines } = runFunction(deployedFunction(source));
    await invoke({ late: true });
    await until(() => expect(lines().join()).toContain("late"));

    expect(await invoke()).toEqual({ ok: true, payload: "fine" });
  });
});
