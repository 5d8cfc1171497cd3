import { type App, Tags } from "aws-cdk-lib";
import { DataStack } from "./stacks/data-stack.ts";
import { ServiceStack } from "./stacks/service-stack.ts";
import type { StageSettings } from "./stages/settings.ts";

/** The two stacks of a stage: what must be kept, and what can be thrown away and deployed anew. */
export const onboardingStacks = (app: App, settings: StageSettings): { data: DataStack; service: ServiceStack } => {
  // The service stack is deployed after the data stack and cannot outlive it.
  app.node.setContext("@aws-cdk/core:defaultCrossStackReferences", "strong");
  app.node.setContext("@aws-cdk/aws-iam:minimizePolicies", true);
  // S3 delivers access logs by the bucket's policy; an ACL would need a bucket that knows ACLs.
  app.node.setContext("@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy", true);
  const env = { region: settings.region };
  const data = new DataStack(app, `onboarding-${settings.name}-data`, { env, settings });
  const service = new ServiceStack(app, `onboarding-${settings.name}-service`, { env, settings, data });
  Tags.of(app).add("service", "customer-onboarding");
  Tags.of(app).add("stage", settings.name);
  return { data, service };
};
