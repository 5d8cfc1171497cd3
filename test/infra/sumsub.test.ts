import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { templatesOf } from "../support/stacks.ts";

const { data, service } = templatesOf("prod");
const functions = Object.values(service.findResources("AWS::Lambda::Function"));
const readers = Object.entries(service.findResources("AWS::IAM::Policy")).filter(([, { Properties }]) =>
  JSON.stringify(Properties.PolicyDocument.Statement).includes("SumsubAccount"),
);

describe("Sumsub in the stacks of production", () => {
  test("has its secret encrypted by our own key, and none of it in the template", () => {
    data.hasResourceProperties("AWS::SecretsManager::Secret", {
      Description: Match.stringLikeRegexp("Sumsub"),
      GenerateSecretString: {},
      KmsKeyId: Match.anyValue(),
    });
  });

  test("is known to the three functions that deal with it and to no others", () => {
    const names = functions
      .filter(({ Properties }) => "SUMSUB_SECRET_ID" in Properties.Environment.Variables)
      .map(({ Properties }) => Properties.FunctionName.replace("onboarding-prod-", ""));

    expect(names.toSorted()).toEqual(["deactivate-applicant", "identity-check", "sumsub-webhook"]);
    expect(readers).toHaveLength(3);
  });

  test("is Sumsub's real address, and no sandbox is listened to", () => {
    const variables = functions.map(({ Properties }) => Properties.Environment.Variables);
    const values = (name: string) => new Set(variables.flatMap((one) => one[name] ?? []));

    expect(values("SUMSUB_BASE_URL")).toEqual(new Set(["https://api.sumsub.com"]));
    expect(values("SUMSUB_TAKES_SANDBOX")).toEqual(new Set(["no"]));
    expect(values("SUMSUB_DIGEST_ALGORITHMS")).toEqual(new Set(["HMAC_SHA256_HEX,HMAC_SHA512_HEX"]));
  });

  test("hears of closed customers, and what could not be told it waits in a dead-letter queue", () => {
    service.hasResourceProperties("AWS::Events::Rule", {
      EventPattern: { source: ["customer-onboarding"], "detail-type": ["customer.closed"] },
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: Match.anyValue() }, RetryPolicy: Match.anyValue() })],
    });
  });
});
