import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { journey } from "../../scripts/demo/journey.ts";

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), "demo-test-"));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

/** What `npm run demo` runs. */
const demo = (options: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const settings = { env: { ...process.env, TMPDIR: scratch, ...env }, timeout: 240_000 };
    const child = execFile(process.execPath, ["scripts/demo.ts", ...options], settings, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

describe("npm run demo", { timeout: 300_000 }, () => {
  test("takes a customer through the whole journey, a JSON object a step, and leaves nothing behind", async () => {
    const { code, stdout, stderr } = await demo(["--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.pop()).toMatchObject({ done: true, steps: journey.length });
    expect(lines.map(({ step, title }) => ({ step, title }))).toEqual(
      journey.map(({ title }, index) => ({ step: index + 1, title })),
    );
    for (const [index, { status, events, leaves }] of journey.entries()) {
      expect(lines[index]).toMatchObject({ status, customer: leaves });
      expect(lines[index].events).toEqual(expect.arrayContaining([...events]));
    }
    expect(lines.findLast(({ about }) => about === "amina").customer).toEqual({
      status: "ACTIVE",
      kycLevel: "ENH",
      kycStatus: "VERIFIED",
    });
    expect(await readdir(scratch)).toEqual([]);
  });

  test("says in one sentence why it could not, and exits with another code", async () => {
    const { code, stdout, stderr } = await demo(["--json"], { PATH: "/nowhere" });
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trimEnd()).toMatch(/^[^\n]*Java[^\n]*$/);
    expect(await readdir(scratch)).toEqual([]);
  });
});
