import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { inject } from "vitest";
import { onboardingStacks } from "../../infra/onboarding-stacks.ts";
import { stages } from "../../infra/stages/stages.ts";

/** The templates of a stage, synthesized without bundling. */
export const templatesOf = (stage: "dev" | "prod"): { data: Template; service: Template; desk: Template } => {
  const settings = stages[stage];
  if (!settings) throw new Error(`no stage ${stage}`);
  const { data, service, desk } = onboardingStacks(new App({ context: { bundles: inject("bundles") } }), settings);
  if (!desk) throw new Error(`the stage ${stage} has no desk`);
  return { data: Template.fromStack(data), service: Template.fromStack(service), desk: Template.fromStack(desk) };
};
