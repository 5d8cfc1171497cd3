import { describe, expect, test } from "vitest";
import { readDeployment } from "../../../packages/local-cloud/src/assembly/read-deployment.ts";
import { PLACE, readExample } from "../../support/local-cloud/example-service.ts";

const arn = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:000000000000:${resource}`;

describe("what a service connects", () => {
  test("connects stream, function and queue in the mapping, with Lambda's defaults for the rest", () => {
    const { tables, functions, queues, streamMappings } = readExample().deployment;

    expect(streamMappings).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        streamArn: tables[0]?.streamArn,
        functionArn: functions[0]?.arn,
        enabled: true,
        batchSize: 10,
        batchingWindowSeconds: 0,
        startingPosition: "TRIM_HORIZON",
        filters: [{ eventName: ["INSERT"] }],
        reportsBatchItemFailures: true,
        bisectsBatchOnError: true,
        maximumRetryAttempts: 5,
        maximumRecordAgeSeconds: -1,
        onFailureArn: queues[0]?.arn,
      },
    ]);
  });

  test("knows the default bus, the bus of the template and its rule", () => {
    const { buses, rules, functions, queues } = readExample().deployment;

    expect(buses).toEqual([
      { name: "default", arn: arn("events", "event-bus/default") },
      { name: "customer-onboarding", arn: arn("events", "event-bus/customer-onboarding") },
    ]);
    expect(rules).toEqual([
      {
        arn: arn("events", `rule/customer-onboarding/${rules[0]?.name}`),
        name: expect.stringMatching(/^Service-Rule/),
        busName: "customer-onboarding",
        enabled: true,
        pattern: { "detail-type": ["customer.registered"] },
        targets: [
          {
            id: "Target0",
            arn: functions[0]?.arn,
            maximumRetryAttempts: 3,
            maximumEventAgeSeconds: 86_400,
            deadLetterArn: queues[0]?.arn,
          },
        ],
      },
    ]);
  });

  test("reads queue, bucket and secret", () => {
    const { queues, buckets, secrets } = readExample().deployment;

    expect(queues[0]?.attributes).toEqual({ MessageRetentionPeriod: "1209600" });
    expect(buckets).toEqual([
      {
        arn: `arn:aws:s3:::${buckets[0]?.name}`,
        name: expect.stringMatching(/^data-documents[a-z0-9]+$/),
        sendsEventsToEventBridge: true,
        cors: [{ AllowedMethods: ["PUT"], AllowedOrigins: ["*"], ExposeHeaders: ["etag"], MaxAgeSeconds: 60 }],
        policy: { Version: "2012-10-17", Statement: [expect.objectContaining({ Effect: "Deny", Action: "s3:*" })] },
      },
    ]);
    expect(secrets).toEqual([
      {
        arn: expect.stringMatching(new RegExp(`^${arn("secretsmanager", `secret:${secrets[0]?.name}`)}-[0-9a-f]{6}$`)),
        name: expect.stringMatching(/^Data-Secret/),
        generate: { template: "{}", key: "key", length: 32, excludePunctuation: true },
      },
    ]);
  });

  test("puts each route together with its integration and authorizer", () => {
    const { httpApis, functions } = readExample().deployment;

    expect(httpApis).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{10}$/),
        name: "Api",
        stageVariables: {},
        cors: {
          allowOrigins: ["https://app.example"],
          allowMethods: ["*"],
          allowHeaders: [],
          exposeHeaders: [],
          maxAgeSeconds: 86_400,
          allowCredentials: false,
        },
        routes: [
          {
            routeKey: "GET /v1/customers/{customerId}",
            functionArn: functions[0]?.arn,
            integrationTimeoutMs: 10_000,
            scopes: ["customers:read"],
            authorizer: {
              issuer: "https://idp.example/realms/onboarding",
              audience: ["onboarding-api"],
              identitySource: ["$request.header.Authorization"],
            },
          },
          { routeKey: "ANY /health", functionArn: functions[0]?.arn, integrationTimeoutMs: 30_000, scopes: [] },
        ],
      },
    ]);
  });

  test("gives the same names on every start", () => {
    const { folder, deployment } = readExample();

    expect(readDeployment(folder, PLACE)).toEqual(deployment);
  });
});
