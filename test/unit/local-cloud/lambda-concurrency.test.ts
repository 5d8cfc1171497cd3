import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deployedFunction } from "../../support/local-cloud/deployed-function.ts";
import { runFunction } from "../../support/local-cloud/run-functions.ts";
import { temporaryFolder } from "../../support/local-cloud/temporary-folder.ts";
import { until } from "../../support/until.ts";

describe("several events at once", () => {
  /** Waits for a file with the name in the event, so that the test decides when an invocation ends. */
  const GATED = `import { existsSync, writeFileSync } from "node:fs";
    import { threadId } from "node:worker_threads";
    let busy = 0;
    export const handler = async ({ folder, id }) => {
      busy += 1;
      writeFileSync(folder + "/started-" + id, "");
      while (!existsSync(folder + "/open")) await new Promise((resolve) => setTimeout(resolve, 5));
      busy -= 1;
      return { threadId, alone: busy === 0 };
    };`;

  const runGated = (count: number, maxConcurrency: number) => {
    const folder = temporaryFolder();
    const { functions, invoke } = runFunction(deployedFunction(GATED), { maxConcurrency });
    const results = Array.from({ length: count }, (_, id) => invoke({ folder, id }));
    return {
      functions,
      results,
      started: () => readdirSync(folder).filter((name) => name.startsWith("started")).length,
      open: () => writeFileSync(join(folder, "open"), ""),
    };
  };

  test("run in workers of their own, one in each at a time", async () => {
    const { results, started, open } = runGated(4, 4);
    await until(() => expect(started()).toBe(4), { timeout: 5_000 });
    open();

    const payloads = (await Promise.all(results)).map((result) => result.ok && result.payload);

    expect(new Set(payloads.map((payload) => (payload as { threadId: number }).threadId)).size).toBe(4);
    expect(payloads).toEqual(Array(4).fill({ threadId: expect.any(Number), alone: true }));
  });

  test("wait for their turn beyond the limit, and all come through", async () => {
    const { results, started, open } = runGated(6, 2);
    await until(() => expect(started()).toBe(2), { timeout: 5_000 });
    open();

    const threads = (await Promise.all(results)).map((result) => result.ok && result.payload) as { threadId: number }[];

    expect(new Set(threads.map(({ threadId }) => threadId)).size).toBe(2);
  });

  test("all get an answer when the functions are stopped, also those that wait", async () => {
    const { functions, results, started } = runGated(3, 1);
    await until(() => expect(started()).toBe(1), { timeout: 5_000 });
    await functions.stop();

    expect(await Promise.all(results)).toMatchObject(Array(3).fill({ ok: false, reason: "Crash" }));
  });

  test("all fail when no worker can be started, instead of waiting", async () => {
    const { invoke } = runFunction(deployedFunction("throw new Error('broken');"), { maxConcurrency: 2 });

    const results = await Promise.all([invoke(), invoke(), invoke(), invoke()]);

    expect(results).toMatchObject(Array(4).fill({ ok: false, errorMessage: "broken" }));
  });
});
