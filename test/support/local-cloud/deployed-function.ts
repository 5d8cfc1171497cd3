import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DeployedFunction } from "../../../packages/local-cloud/src/deployment.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A function whose bundle has the given source. */
export const deployedFunction = (source: string, properties: Partial<DeployedFunction> = {}): DeployedFunction => {
  const codeFolder = temporaryFolder();
  const file = join(codeFolder, "index.mjs");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  return {
    arn: "arn:aws:lambda:eu-west-1:000000000000:function:example",
    name: "example",
    codeFolder,
    handler: "index.handler",
    environment: {},
    roleArn: "arn:aws:iam::000000000000:role/example",
    timeoutMs: 5_000,
    memoryMb: 256,
    asyncInvocation: { maximumRetryAttempts: 2, maximumEventAgeSeconds: 21_600 },
    ...properties,
  };
};
