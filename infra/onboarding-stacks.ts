import { type App, Tags } from "aws-cdk-lib";
import { DataStack } from "./stacks/data-stack.ts";
import { DeskStack } from "./stacks/desk-stack.ts";
import { ServiceStack } from "./stacks/service-stack.ts";
import type { StageSettings } from "./stages/settings.ts";

export interface OnboardingStacks {
  readonly data: DataStack;
  readonly service: ServiceStack;
  readonly desk?: DeskStack;
}

/** The stacks of a stage: what must be kept, what can be thrown away and deployed anew, and the desk in front of them. */
export const onboardingStacks = (app: App, settings: StageSettings): OnboardingStacks => {
  // The service stack is deployed after the data stack and cannot outlive it.
  app.node.setContext("@aws-cdk/core:defaultCrossStackReferences", "strong");
  app.node.setContext("@aws-cdk/aws-iam:minimizePolicies", true);
  // S3 delivers access logs by the bucket's policy; an ACL would need a bucket that knows ACLs.
  app.node.setContext("@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy", true);
  const env = { region: settings.region };
  const data = new DataStack(app, `onboarding-${settings.name}-data`, { env, settings });
  const service = new ServiceStack(app, `onboarding-${settings.name}-service`, { env, settings, data });
  const desk =
    settings.desk &&
    new DeskStack(app, `onboarding-${settings.name}-desk`, { env, settings, desk: settings.desk, data, service });
  Tags.of(app).add("service", "customer-onboarding");
  Tags.of(app).add("stage", settings.name);
  return { data, service, ...(desk && { desk }) };
};
