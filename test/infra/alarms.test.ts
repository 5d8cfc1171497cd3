import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { runbookHeadings, runbookLink } from "../../infra/alarms/runbook.ts";
import { stages } from "../../infra/stages/stages.ts";
import { templatesOf } from "../support/stacks.ts";

const { data, service } = templatesOf("prod");
const alarms = [data, service].flatMap((template) =>
  Object.values(template.findResources("AWS::CloudWatch::Alarm")).map(({ Properties }) => Properties),
);
const runbook = readFileSync("docs/runbook.md", "utf8");
const sections = runbook.split(/^## /m).slice(1);
const named = (name: string) => alarms.find(({ AlarmName }) => AlarmName === `onboarding-prod-${name}`);

describe("an alarm", () => {
  test("tells the stage's topic, has a name of its own, and is silent where nothing happens", () => {
    const names = alarms.map(({ AlarmName }) => AlarmName);

    expect(new Set(names).size).toBe(names.length);
    for (const { AlarmName, AlarmActions, TreatMissingData } of alarms) {
      expect(AlarmActions, AlarmName).toHaveLength(1);
      expect(TreatMissingData).toBe(AlarmName.endsWith("-missing") ? "breaching" : "notBreaching");
    }
  });

  test("says what people notice, and names the runbook's heading", () => {
    for (const { AlarmDescription } of alarms) {
      const [, impact = "", heading = ""] =
        /^(.{20,}?)\. ([^.]+): docs\/runbook\.md#[a-z-]+$/.exec(AlarmDescription) ?? [];

      expect(impact).toMatch(/^[A-Z]/);
      expect(AlarmDescription).toContain(runbookLink(heading as (typeof runbookHeadings)[number]));
    }
    expect(named("evaluate-kyc-failures")?.AlarmDescription).toMatch(/^Customers are not activated/);
  });
});

describe("the runbook", () => {
  test("has a heading for everything that an alarm names, and no other", () => {
    const headings = sections.map((section) => section.split("\n")[0]);
    const inUse = alarms.map(({ AlarmDescription }) => AlarmDescription.split("docs/").at(-1));

    expect(headings).toEqual(["Before you start", ...runbookHeadings]);
    expect(new Set(inUse.map((link) => `docs/${link}`))).toEqual(new Set(runbookHeadings.map(runbookLink)));
  });

  test("describes, investigates and resolves under each", () => {
    for (const section of sections.slice(1)) {
      const parts = [...section.matchAll(/^\*\*(.+?)\.\*\*/gm)].map(([, part]) => part);
      expect(parts, section.split("\n")[0]).toEqual(["What it means", "Look", "Resolve"]);
    }
  });

  test("sends nobody to a page that is not there", () => {
    const pages = [...runbook.matchAll(/\]\(([a-z-]+\.md)/g)].map(([, page]) => `docs/${page}`);
    expect(pages.filter((page) => !existsSync(page))).toEqual([]);
  });
});

describe("watched is", () => {
  test.for(readdirSync("functions"))("%s: errors, throttles, and a duration near its time limit", (name) => {
    expect(named(`${name}-errors`)).toMatchObject({ MetricName: "Errors", Namespace: "AWS/Lambda" });
    expect(named(`${name}-throttles`)).toMatchObject({ MetricName: "Throttles" });
    const [fn] = Object.values(
      service.findResources("AWS::Lambda::Function", { Properties: { FunctionName: `onboarding-prod-${name}` } }),
    );
    const limit = fn?.["Properties"].Timeout * 1000;
    expect(named(`${name}-duration`)?.Threshold).toBeGreaterThan(limit / 2);
    expect(named(`${name}-duration`)?.Threshold).toBeLessThan(limit);
  });

  test("every queue, from the first message on", () => {
    const watched = alarms
      .filter(({ MetricName }) => MetricName === "ApproximateNumberOfMessagesVisible")
      .map(({ Dimensions, Threshold }) => {
        expect(Threshold).toBe(1);
        return Dimensions[0].Value["Fn::GetAtt"][0];
      });
    expect(watched.toSorted()).toEqual(Object.keys(service.findResources("AWS::SQS::Queue")).toSorted());
  });

  test("every rule, on the bus that it listens to", () => {
    const rules = Object.entries(service.findResources("AWS::Events::Rule"));
    const watched = alarms.filter(({ MetricName }) => MetricName === "FailedInvocations");

    expect(watched).toHaveLength(rules.length);
    for (const [id, { Properties }] of rules) {
      const alarm = watched.find(({ Dimensions }) => JSON.stringify(Dimensions).includes(`"${id}"`));
      const dimensions = alarm?.Dimensions.map(({ Name }: { Name: string }) => Name);
      expect(dimensions).toEqual(Properties.EventBusName ? ["EventBusName", "RuleName"] : ["RuleName"]);
    }
  });

  test.for([
    "publish-events-age",
    "api-5xx",
    "api-latency",
    "table-throttles",
    "table-errors",
    "deactivate-dormant-missing",
  ])("%s", (name) => expect(named(name)).toBeDefined());

  test("what the functions count, under the stage's own name", () => {
    const counts = alarms.filter(({ Namespace }) => Namespace === "customer-onboarding-prod");
    const functions = Object.values(service.findResources("AWS::Lambda::Function"));

    expect(counts.map(({ MetricName }) => MetricName)).toContain("SumsubDelivery");
    for (const { Properties } of functions) {
      expect(Properties.Environment.Variables.POWERTOOLS_METRICS_NAMESPACE).toBe("customer-onboarding-prod");
    }
  });
});

describe("the topic", () => {
  test("is encrypted, takes what the account's alarms say over TLS, and tells the stage's people", () => {
    data.hasResourceProperties("AWS::SNS::Topic", { KmsMasterKeyId: Match.anyValue() });
    data.hasResourceProperties("AWS::SNS::TopicPolicy", {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
          Match.objectLike({
            Effect: "Allow",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
          }),
        ]),
      },
    });
    const addresses = Object.values(data.findResources("AWS::SNS::Subscription")).map(
      ({ Properties }) => Properties.Endpoint,
    );
    expect(addresses).toEqual(stages["prod"]?.alarmEmails);
  });

  test("has a key that only logs and alarms of this account may use, and that is not the one of customers' data", () => {
    const keys = Object.entries(data.findResources("AWS::KMS::Key"));
    const [operations] = keys.filter(([id]) => id.startsWith("Operations"));
    const services = (statements: { Principal: { Service?: unknown } }[]) =>
      statements.flatMap(({ Principal }) => Principal.Service ?? []);

    expect(services(operations?.[1]["Properties"].KeyPolicy.Statement)).toHaveLength(2);
    for (const [id, { Properties }] of keys) {
      if (id !== operations?.[0]) expect(services(Properties.KeyPolicy.Statement)).toEqual([]);
    }
  });
});

test("the dashboard shows customers, verdicts, requests and what waits", () => {
  const [dashboard] = Object.values(service.findResources("AWS::CloudWatch::Dashboard"));
  const body = JSON.stringify(dashboard?.["Properties"].DashboardBody);
  for (const title of ["Customers", "Verdicts", "Requests", "Latency", "Uploads", "Logins"]) {
    expect(body).toContain(`title\\":\\"${title}`);
  }
});
