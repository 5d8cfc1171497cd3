import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { temporaryFolder } from "./temporary-folder.ts";

/** Synthesizes an app and returns the folder of its assembly. */
export const synthesize = (build: (app: App) => void, context: Readonly<Record<string, unknown>> = {}): string => {
  const outdir = join(temporaryFolder(), "cdk.out");
  const app = new App({ outdir, analyticsReporting: false, builtinCloudFormationValidation: false, context });
  build(app);
  app.synth();
  return outdir;
};

/** A folder with a bundle that answers every event. */
export const bundleFolder = (source = "export const handler = async () => ({ ok: true });\n"): string => {
  const folder = join(temporaryFolder(), "bundle");
  mkdirSync(folder);
  writeFileSync(join(folder, "index.mjs"), source);
  return folder;
};
