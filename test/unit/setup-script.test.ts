import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let machine: string;
beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), "onboarding-setup-"));
  mkdirSync(join(machine, "scripts"));
  mkdirSync(join(machine, "node_modules"));
  copyFileSync("scripts/setup.mjs", join(machine, "scripts/setup.mjs"));
  writeFileSync(join(machine, "package-lock.json"), "{}");
  install("npm", "exit 0");
});
afterEach(() => rmSync(machine, { recursive: true, force: true }));

/** Puts a command on the path of the machine, which has no other. */
const install = (name: string, script: string) => {
  writeFileSync(join(machine, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(machine, name), 0o755);
};

const setUp = () => {
  const options = { cwd: machine, env: { PATH: machine }, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/setup.mjs"], options);
  return { status, stdout, stderr: stderr.trim() };
};

describe("the set-up before npm start and npm test", () => {
  test("says in one sentence that Node is too old", () => {
    install("node", "echo v20.20.2");
    install("java", "exit 0");

    expect(setUp()).toMatchObject({
      status: 1,
      stderr: 'Node 24 or newer is needed and this is v20.20.2: install it from nodejs.org or with "nvm install".',
    });
  });

  test("says in one sentence that Java is missing", () => {
    install("node", "echo v24.21.0");

    const { status, stderr } = setUp();

    expect(status).toBe(1);
    expect(stderr).toMatch(/^Java 17 or newer is needed .*apt-get install openjdk-17-jre-headless"\.$/);
  });

  test("installs once, and again when the lock file has changed", () => {
    install("node", "echo v24.21.0");
    install("java", "exit 0");

    expect(setUp()).toMatchObject({ status: 0, stdout: expect.stringContaining("Installing") });
    expect(setUp()).toEqual({ status: 0, stdout: "", stderr: "" });
    writeFileSync(join(machine, "package-lock.json"), '{"name": "changed"}');
    expect(setUp().stdout).toContain("Installing");
  });

  test("says that installing failed", () => {
    install("npm", "exit 1");
    expect(setUp()).toMatchObject({ status: 1, stderr: expect.stringContaining("Installing the packages failed") });
  });
});
