import { capabilities, routeKey } from "@onboarding/contracts";
import { accountMovingEvents, factChangingEvents } from "@onboarding/domain";
import { ENTRIES_PREFIX } from "@onboarding/dynamodb";
import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { stages } from "../../infra/stages/stages.ts";
import { templatesOf } from "../support/stacks.ts";

const { service } = templatesOf("prod");
const routes = Object.values(capabilities).flatMap((table) => Object.values(table));
const resourcesOf = (type: string) => Object.values(service.findResources(type));

describe("the service stack", () => {
  test("has every route of the contract, behind the JWT authorizer unless it is public", () => {
    const deployed = resourcesOf("AWS::ApiGatewayV2::Route").map(({ Properties }) => [
      Properties.RouteKey,
      Properties.AuthorizationType ?? "NONE",
    ]);
    const declared = routes.map((route) => [routeKey(route), route.permission === "public" ? "NONE" : "JWT"]);
    expect(deployed.toSorted()).toEqual(declared.toSorted());
  });

  test("trusts the issuer and the audience of the stage", () => {
    service.hasResourceProperties("AWS::ApiGatewayV2::Authorizer", {
      AuthorizerType: "JWT",
      JwtConfiguration: { Issuer: stages["prod"]?.identity.issuer, Audience: stages["prod"]?.identity.audience },
      IdentitySource: ["$request.header.Authorization"],
    });
  });

  test("wakes the publisher only for new audit entries and never loses a batch", () => {
    service.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      BisectBatchOnFunctionError: true,
      StartingPosition: "TRIM_HORIZON",
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
      FilterCriteria: {
        Filters: [
          {
            Pattern: Match.serializedJson({
              eventName: ["INSERT"],
              dynamodb: { Keys: { pk: { S: [{ prefix: ENTRIES_PREFIX }] } } },
            }),
          },
        ],
      },
    });
  });

  test("starts the evaluation for every event that can change a fact, and keeps what it could not handle", () => {
    service.hasResourceProperties("AWS::Events::Rule", {
      EventPattern: { source: ["customer-onboarding"], "detail-type": [...factChangingEvents] },
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: Match.anyValue() } })],
    });
    service.hasResourceProperties("AWS::Lambda::EventInvokeConfig", {
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
  });

  test("keeps deposit accounts in step with what moves a customer's status", () => {
    service.hasResourceProperties("AWS::Events::Rule", {
      EventPattern: { source: ["customer-onboarding"], "detail-type": [...accountMovingEvents] },
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: Match.anyValue() } })],
    });
  });

  test("looks for dormant customers once a day, and takes activity from the account services alone", () => {
    service.hasResourceProperties("AWS::Scheduler::Schedule", {
      ScheduleExpression: "cron(30 20 * * ? *)",
      ScheduleExpressionTimezone: "Etc/UTC",
      State: "ENABLED",
      Target: Match.objectLike({ DeadLetterConfig: { Arn: Match.anyValue() } }),
    });
    service.hasResourceProperties("AWS::Events::Rule", {
      EventPattern: { source: ["account-services"], "detail-type": ["account.activity"] },
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: Match.anyValue() } })],
    });
  });

  test("runs every function on arm64 and Node 24, traced, with logs in JSON", () => {
    for (const { Properties } of resourcesOf("AWS::Lambda::Function")) {
      expect(Properties).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        TracingConfig: { Mode: "Active" },
        LoggingConfig: { LogFormat: "JSON" },
      });
    }
  });

  test("gives each function a role of its own, and actions by name", () => {
    const functions = resourcesOf("AWS::Lambda::Function");
    const roles = functions.map(({ Properties }) => JSON.stringify(Properties.Role));
    expect(new Set(roles).size).toBe(functions.length);

    const statements = resourcesOf("AWS::IAM::Policy").flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
    const actions = statements.flatMap(({ Action }) => Action);
    expect(actions.filter((action: string) => action.includes("*"))).toEqual([]);
    const unbound = statements.filter(({ Resource }) => Resource === "*").flatMap(({ Action }) => Action);
    // X-Ray knows no resources, and streams can only be listed as a whole.
    expect(new Set(unbound)).toEqual(
      new Set(["xray:PutTraceSegments", "xray:PutTelemetryRecords", "dynamodb:ListStreams"]),
    );
  });

  test("lets no role change or remove an audit entry", () => {
    const rewrites = ["dynamodb:DeleteItem", "dynamodb:UpdateItem"];
    const policies = resourcesOf("AWS::IAM::Policy").map(({ Properties }) => Properties.PolicyDocument.Statement);
    const rewriting = policies.filter((statements) =>
      statements.some(
        ({ Effect, Action }: { Effect: string; Action: string | string[] }) =>
          Effect === "Allow" && [Action].flat().some((action) => rewrites.includes(action)),
      ),
    );

    expect(rewriting.length).toBeGreaterThan(3);
    for (const statements of rewriting) {
      expect(statements).toContainEqual({
        Effect: "Deny",
        Action: rewrites,
        Resource: expect.anything(),
        Condition: { "ForAnyValue:StringLike": { "dynamodb:LeadingKeys": [`${ENTRIES_PREFIX}*`] } },
      });
    }
  });

  test("lets the function that shows the audit trail do nothing but query", () => {
    const [policy] = Object.entries(service.findResources("AWS::IAM::Policy")).filter(([id]) => id.includes("Audit"));
    const actions = policy?.[1]["Properties"].PolicyDocument.Statement.flatMap(
      ({ Action }: { Action: string | string[] }) => Action,
    );
    expect(actions.filter((action: string) => action.startsWith("dynamodb:"))).toEqual(["dynamodb:Query"]);
  });

  test("keeps personal data and secrets out of every environment", () => {
    const names = resourcesOf("AWS::Lambda::Function").flatMap(({ Properties }) =>
      Object.keys(Properties.Environment?.Variables ?? {}),
    );
    expect(new Set(names)).toEqual(
      new Set([
        "NODE_OPTIONS",
        "DOCS_CLIENT_ID",
        "DOCS_PAGE",
        "ISSUER",
        "POWERTOOLS_METRICS_NAMESPACE",
        "TABLE_NAME",
        "BUCKET_NAME",
        "MAXIMUM_FILES",
        "VAULT_BUCKET",
        "VAULT_KEY_ARN",
        "HMAC_SECRET_ID",
        "KEYCLOAK_URL",
        "KEYCLOAK_REALM",
        "KEYCLOAK_SECRET_ID",
        "KYC_POLICY",
        "EVENT_BUS_NAME",
        "SUMSUB_BASE_URL",
        "SUMSUB_SECRET_ID",
        "SUMSUB_LEVELS",
        "SUMSUB_DIGEST_ALGORITHMS",
        "SUMSUB_TAKES_SANDBOX",
        "ACCOUNT_CURRENCY",
        "DORMANT_AFTER_DAYS",
      ]),
    );
  });
});
