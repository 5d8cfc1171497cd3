import { App } from "aws-cdk-lib";
import { onboardingStacks } from "../infra/onboarding-stacks.ts";
import type { StageSettings } from "../infra/stages/settings.ts";
import { laptopStage } from "../infra/stages/stages.ts";
import { BUNDLES } from "./build-functions.ts";

export interface LaptopAssembly {
  /** Folder of the built bundles. */
  readonly bundles?: string;
  readonly malwareScan?: StageSettings["uploads"]["malwareScan"];
}

/**
 * Synthesizes the laptop's stage into a folder, the same stacks as for AWS; the bundles must have been built. `issuer`: of
 * the identity provider that the run will start. Returns the stage's region.
 */
export const synthesizeLaptop = (
  folder: string,
  issuer: string,
  { bundles = BUNDLES, malwareScan }: LaptopAssembly = {},
): string => {
  const settings = laptopStage(issuer, malwareScan);
  // CDK's own check of the templates takes seconds; `npm run synth` and the tests of the stacks have it.
  const app = new App({ outdir: folder, context: { bundles }, builtinCloudFormationValidation: false });
  onboardingStacks(app, settings);
  app.synth();
  return settings.region;
};
