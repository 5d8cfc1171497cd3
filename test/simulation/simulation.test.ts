import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);

interface Ended {
  readonly code: number;
  readonly printed: string;
}

/** `npm run simulate` in a process of its own: a simulation takes time and chance of its whole process over. */
const simulate = (...options: string[]): Promise<Ended> =>
  run(process.execPath, ["scripts/simulate.ts", ...options], { maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout }) => ({ code: 0, printed: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      printed: stdout + stderr,
    }),
  );

/** Some ten seconds where nothing else runs. */
const PATIENCE = { timeout: 300_000 };

describe.concurrent("a simulation of whole histories", () => {
  test("keeps every promise in a fixed number of them", PATIENCE, async () => {
    const { code, printed } = await simulate("--histories", "3", "--steps", "30", "--seed", "fixed");
    expect(printed).toMatch(/3 histories of 30 steps .* no promise broken/s);
    expect(code).toBe(0);
  });

  test("runs the same history again from the same seed", PATIENCE, async () => {
    const runs = await Promise.all([1, 2].map(() => simulate("--replay", "fixed-3", "--steps", "20", "--trace")));
    const [first, second] = runs.map(({ printed }) => printed.match(/^fingerprint \w{12}$/gm));
    expect(first).toHaveLength(1);
    expect(second).toEqual(first);
  });

  test("finds that the product is broken, and says how to see it again", PATIENCE, async () => {
    const { code, printed } = await simulate("--histories", "6", "--seed", "broken", "--break", "event-garbled");
    expect(printed).toMatch(
      /eventsAreEntries: .*\n(.*\n)*? {2}replay: npm run simulate -- --replay broken-\d --steps 40/,
    );
    expect(code).toBe(1);
  });
});
