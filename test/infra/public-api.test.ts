import { capabilities, routeKey } from "@onboarding/contracts";
import { describe, expect, test } from "vitest";
import { StageSettings } from "../../infra/stages/settings.ts";
import { stages } from "../../infra/stages/stages.ts";
import { templatesOf } from "../support/stacks.ts";

const { service } = templatesOf("prod");
const { service: dev } = templatesOf("dev");
const [stage] = Object.values(service.findResources("AWS::ApiGatewayV2::Stage"));
const routes = Object.values(capabilities).flatMap((table) => Object.values(table));
const limits = stages["prod"]?.throttling;
const limitsOf = (key: string) => stage?.["Properties"].RouteSettings[key];

describe("the API", () => {
  test("limits every route, and whatever comes to none", () => {
    expect(Object.keys(stage?.["Properties"].RouteSettings).toSorted()).toEqual(routes.map(routeKey).toSorted());
    expect(stage?.["Properties"].DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: limits?.reads.rate,
      ThrottlingBurstLimit: limits?.reads.burst,
    });
  });

  test.for([
    ["GET /v1/customers", "reads"],
    ["POST /v1/customers", "writes"],
    ["DELETE /v1/customers/{customerId}/introducer", "writes"],
    ["POST /v1/customers/{customerId}/online-user", "passwords"],
    ["PUT /v1/customers/{customerId}/online-user/password", "passwords"],
    ["POST /v1/customers/{customerId}/online-user/suspend", "writes"],
    ["POST /webhooks/sumsub", "webhook"],
  ] as const)("counts %s among the %s", ([key, kind]) => {
    expect(limitsOf(key)).toMatchObject({
      ThrottlingRateLimit: limits?.[kind].rate,
      ThrottlingBurstLimit: limits?.[kind].burst,
    });
  });

  test("takes fewer writes than reads, and fewest passwords", () => {
    const { reads, writes, passwords } = StageSettings.shape.throttling.parse(undefined);
    expect(writes.rate).toBeLessThan(reads.rate);
    expect(passwords.rate).toBeLessThan(writes.rate);
  });

  test("has its limits set only when the routes are there", () => {
    const deployed = Object.keys(service.findResources("AWS::ApiGatewayV2::Route"));
    expect(stage?.["DependsOn"]).toEqual(expect.arrayContaining(deployed));
  });

  test("trusts the web origins of its stage, and no others", () => {
    for (const [template, origins] of [
      [service, ["https://onboarding.example.com", "https://desk.example.com"]],
      [dev, ["https://onboarding.dev.example.com", "https://desk.dev.example.com"]],
    ] as const) {
      template.hasResourceProperties("AWS::ApiGatewayV2::Api", { CorsConfiguration: { AllowOrigins: origins } });
    }
  });
});

describe("the access log", () => {
  const format: Record<string, string> = JSON.parse(stage?.["Properties"].AccessLogSettings.Format);

  test("is a JSON document that tells route, end and time, and neither path nor address nor query", () => {
    expect(Object.keys(format)).toEqual(
      expect.arrayContaining(["requestId", "routeKey", "status", "caller", "responseLatency"]),
    );
    const telling = /path|query|identity|sourceIp|userAgent|email|name\b|host|domain/i;
    expect(Object.values(format).filter((variable) => telling.test(variable))).toEqual([]);
  });

  test("is kept as long as the stage says, and encrypted, as is every other log", () => {
    const logs = Object.values(service.findResources("AWS::Logs::LogGroup")).map(({ Properties }) => Properties);

    expect(logs).toHaveLength(Object.keys(service.findResources("AWS::Lambda::Function")).length + 1);
    for (const { RetentionInDays, KmsKeyId } of logs) {
      expect(RetentionInDays).toBe(stages["prod"]?.logRetentionDays);
      expect(KmsKeyId).toBeDefined();
    }
  });
});
