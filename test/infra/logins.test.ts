import { loginChangingEvents } from "@onboarding/domain";
import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { templatesOf } from "../support/stacks.ts";

const { data, service } = templatesOf("prod");

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
}

/** What the role of a function may do, and how many different resources of a kind that is on. */
const allowedTo = (functionId: string) => {
  const policies = Object.entries(service.findResources("AWS::IAM::Policy")).filter(([id]) =>
    id.startsWith(functionId),
  );
  const statements = policies.flatMap(([, { Properties }]): Statement[] => Properties.PolicyDocument.Statement);
  const allowed = statements.filter(({ Effect }) => Effect === "Allow");
  return {
    tableActions: allowed
      .flatMap(({ Action }) => Action)
      .filter((action) => action.startsWith("dynamodb:"))
      .toSorted(),
    secrets: allowed
      .filter(({ Action }) => [Action].flat().includes("secretsmanager:GetSecretValue"))
      .flatMap(({ Resource }) => Resource),
  };
};

describe("the provisioning of logins", () => {
  test("starts for every event that may change a login, with retries and a dead-letter queue", () => {
    service.hasResourceProperties("AWS::Events::Rule", {
      EventPattern: { source: ["customer-onboarding"], "detail-type": [...loginChangingEvents] },
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: Match.anyValue() } })],
    });
    service.hasResourceProperties("AWS::Lambda::EventInvokeConfig", {
      FunctionName: { Ref: Match.stringLikeRegexp("^LoginProvisioning") },
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
  });

  test("is told where the identity provider is, and where its credentials are, not what they are", () => {
    service.hasResourceProperties("AWS::Lambda::Function", {
      FunctionName: "onboarding-prod-provision-login",
      Environment: {
        Variables: Match.objectLike({ KEYCLOAK_URL: "https://id.example.com", KEYCLOAK_REALM: "onboarding" }),
      },
    });
    data.hasResourceProperties("AWS::SecretsManager::Secret", {
      GenerateSecretString: {
        GenerateStringKey: "clientSecret",
        SecretStringTemplate: JSON.stringify({ clientId: "onboarding-backend" }),
        PasswordLength: 64,
      },
      KmsKeyId: Match.anyValue(),
      SecretString: Match.absent(),
    });
  });

  test("may read both secrets, and no other function those of the identity provider", () => {
    expect(allowedTo("LoginProvisioning").secrets).toHaveLength(2);
    expect(allowedTo("ApiFunctionsOnlineUser").secrets).toHaveLength(1);
    expect(allowedTo("ApiFunctionsMe").secrets).toEqual([]);
    const readers = Object.entries(service.findResources("AWS::IAM::Policy")).filter(([, policy]) =>
      JSON.stringify(policy).includes("IdentityClient"),
    );
    expect(readers.map(([id]) => id)).toEqual([expect.stringMatching(/^LoginProvisioning/)]);
  });

  test("lets customers' own function read a case and write to it, and remove nothing", () => {
    expect(allowedTo("ApiFunctionsMe").tableActions).toEqual([
      "dynamodb:PutItem",
      "dynamodb:Query",
      "dynamodb:UpdateItem",
    ]);
  });
});
