import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, inject, test } from "vitest";

test.for(["dev", "prod"])("cdk synth passes for stage %s without credentials", { timeout: 180_000 }, (stage) => {
  const output = mkdtempSync(join(tmpdir(), "onboarding-synth-"));
  // Nothing of the machine's AWS configuration, so that synthesis proves to need none.
  const env = {
    PATH: process.env["PATH"],
    HOME: output,
    CDK_DISABLE_CLI_TELEMETRY: "true",
    AWS_EC2_METADATA_DISABLED: "true",
  };
  try {
    const options = [
      "synth",
      "--quiet",
      "--no-notices",
      "--output",
      output,
      "-c",
      `stage=${stage}`,
      "-c",
      `bundles=${inject("bundles")}`,
    ];
    execFileSync(resolve("node_modules/.bin/cdk"), options, { env, stdio: "pipe" });

    expect(existsSync(join(output, `onboarding-${stage}-service.template.json`))).toBe(true);
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
});
