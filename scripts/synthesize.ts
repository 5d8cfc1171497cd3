import { App } from "aws-cdk-lib";
import { onboardingStacks } from "../infra/onboarding-stacks.ts";
import { type LaptopServices, laptopStage } from "../infra/stages/stages.ts";
import { BUNDLES } from "./build-functions.ts";

/**
 * Synthesizes the laptop's stage into a folder, the same stacks as for AWS; the bundles must have been built. Returns the
 * stage's region.
 */
export const synthesizeLaptop = (folder: string, services: LaptopServices, bundles: string = BUNDLES): string => {
  const settings = laptopStage(services);
  // CDK's own check of the templates takes seconds; `npm run synth` and the tests of the stacks have it.
  const app = new App({ outdir: folder, context: { bundles }, builtinCloudFormationValidation: false });
  onboardingStacks(app, settings);
  app.synth();
  return settings.region;
};
