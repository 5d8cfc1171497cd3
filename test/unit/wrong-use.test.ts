import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

const run = (script: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], {
    encoding: "utf8",
    // A port that nobody listens at.
    env: { ...process.env, PORT: "9" },
  });
  return { status, told: stderr.trimEnd(), stdout };
};

describe("a command that is used wrongly says so in a sentence, and does nothing", { timeout: 60_000 }, () => {
  test.for([
    ["fuzz", ["--requests", "many"], 2, /^--requests must be a number, and it is "many"\.$/],
    ["move-names", [], 1, /^Usage: npm run move-names -- --stage dev\|prod$/],
    ["redrive", ["--stage", "prod"], 1, /^Usage: npm run redrive -- --stage dev\|prod --queue FUNCTION \[--yes\]$/],
    ["seed", ["--customers", "0"], 1, /^--customers must be a whole number from 1 on, and it is "0"\.$/],
    ["seed", [], 1, /^No API answers at http:\/\/127\.0\.0\.1:9: run "npm start" first\.$/],
    ["simulate", ["--break", "nothing"], 2, /^--break takes one of: [\w, -]+$/],
    ["token", [], 1, /^Usage: npm run token -- NAME, with one of agent, /],
    [
      "token",
      ["agent"],
      1,
      /^No identity provider answers at 127\.0\.0\.1:10: run "npm start" first, with the same PORT\.$/,
    ],
  ] as const)("npm run %s -- %s", ([script, options, status, sentence]) => {
    const done = run(script, ...options);
    expect(done).toEqual({ status, told: expect.stringMatching(sentence), stdout: "" });
  });
});
