import { EventType } from "@onboarding/domain";
import { App } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { ConsumerStack } from "../../packages/events/samples/consumer-stack.ts";
import { temporaryFolder } from "../support/local-cloud/temporary-folder.ts";

test("the sample for consumers takes events that there are from the bus, and loses none", () => {
  const app = new App({ outdir: temporaryFolder() });
  const template = Template.fromStack(new ConsumerStack(app, "Consumer", { busName: "customer-onboarding-prod" }));
  const [rule] = Object.values(template.findResources("AWS::Events::Rule"));
  const { EventPattern: pattern, EventBusName: bus } = rule?.["Properties"] ?? {};
  expect(bus).toBe("customer-onboarding-prod");
  expect(pattern.source).toEqual(["customer-onboarding"]);
  expect(EventType.options).toEqual(expect.arrayContaining(pattern["detail-type"]));
  template.hasResourceProperties("AWS::Events::Rule", { Targets: [{ DeadLetterConfig: Match.anyValue() }] });
  template.hasResourceProperties("AWS::SQS::Queue", { RedrivePolicy: Match.anyValue() });
});
