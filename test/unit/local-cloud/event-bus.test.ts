import { describe, expect, onTestFinished, test } from "vitest";
import type { Activity } from "../../../packages/local-cloud/src/activity.ts";
import { startAsyncInvocations } from "../../../packages/local-cloud/src/async-invocation/async-invocations.ts";
import { createBus } from "../../../packages/local-cloud/src/event-bus/bus.ts";
import type { Pattern, Rule, RuleTarget } from "../../../packages/local-cloud/src/event-routes.ts";
import { startQueues } from "../../../packages/local-cloud/src/queues/queues.ts";
import { openDurableState } from "../../../packages/local-cloud/src/state/durable-state.ts";
import { ACCOUNT, deployedFunction, functionArn, queue, queueArn, REGION } from "../../support/local-cloud/deployed.ts";
import { fakeInvoker } from "../../support/local-cloud/fake-invoker.ts";

const target = (arn: string, more: Partial<RuleTarget> = {}): RuleTarget => ({
  id: arn,
  arn,
  maximumRetryAttempts: 185,
  maximumEventAgeSeconds: 86_400,
  ...more,
});

const rule = (name: string, pattern: Pattern, targets: RuleTarget[], more: Partial<Rule> = {}): Rule => ({
  arn: `arn:aws:events:${REGION}:${ACCOUNT}:rule/onboarding/${name}`,
  name,
  busName: "onboarding",
  enabled: true,
  pattern,
  targets,
  ...more,
});

const start = async (rules: readonly Rule[]) => {
  const state = openDurableState();
  const activities: Activity[] = [];
  const report = (activity: Activity): void => void activities.push(activity);
  const invoker = fakeInvoker();
  const functions = [deployedFunction("evaluate")];
  const queues = await startQueues({
    queues: [queue("audit"), queue("dead")],
    region: REGION,
    endpoint: () => "http://127.0.0.1:1",
  });
  const invocations = startAsyncInvocations({ invoker, functions, state, queues, report });
  const buses = [{ arn: `arn:aws:events:${REGION}:${ACCOUNT}:event-bus/onboarding`, name: "onboarding" }];
  const deployment = { region: REGION, accountId: ACCOUNT, buses, rules, functions };
  const now = () => new Date("2026-11-21T10:00:00.987Z");
  onTestFinished(async () => {
    await invocations.stop();
    await queues.stop();
    state.close();
  });
  return {
    bus: createBus({ deployment, state, report, invocations, queues, now }),
    state,
    activities,
    invoker,
    invocations,
    queues,
  };
};

const entry = (more: Readonly<Record<string, unknown>> = {}) => ({
  Source: "customer-onboarding",
  DetailType: "customer.registered",
  Detail: '{"customerId":"c1"}',
  EventBusName: "onboarding",
  ...more,
});

describe("PutEvents", () => {
  test("hands an event to the function of each rule that matches, and has it on disk before it answers", async () => {
    const { bus, state, invoker, invocations, activities } = await start([
      rule("evaluate", { "detail-type": ["customer.registered"] }, [target(functionArn("evaluate"))]),
      rule("other", { "detail-type": ["something.else"] }, [target(functionArn("evaluate"))]),
    ]);

    const answer = bus.putEvents({ Entries: [entry({ Time: 1_795_255_200.9, Resources: ["r"] })] });

    expect(state.invocations.all()).toHaveLength(1);
    await invocations.idle();
    const id = (answer.Entries[0] as { EventId: string }).EventId;
    const envelope = {
      version: "0",
      id,
      "detail-type": "customer.registered",
      source: "customer-onboarding",
      account: ACCOUNT,
      time: "2026-11-21T10:00:00Z",
      region: REGION,
      resources: ["r"],
      detail: { customerId: "c1" },
    };
    expect(answer).toEqual({ FailedEntryCount: 0, Entries: [{ EventId: expect.any(String) }] });
    expect(invoker.calls).toEqual([{ functionArn: functionArn("evaluate"), event: envelope }]);
    expect(activities[0]).toEqual({
      kind: "event",
      bus: "onboarding",
      detailType: "customer.registered",
      source: "customer-onboarding",
      id,
      event: envelope,
      rules: ["evaluate"],
    });
  });

  test("cuts the time to the second", async () => {
    const { bus, activities } = await start([]);
    bus.putEvents({ Entries: [entry()] });
    expect(activities).toMatchObject([{ event: { time: "2026-11-21T10:00:00Z" } }]);
  });

  test("takes the bus by its ARN, and the default bus when none is named", async () => {
    const { bus, activities } = await start([]);
    const arn = `arn:aws:events:${REGION}:${ACCOUNT}:event-bus/onboarding`;
    bus.putEvents({ Entries: [entry({ EventBusName: arn }), entry({ EventBusName: undefined })] });
    expect(activities).toMatchObject([{ bus: "onboarding" }, { bus: "default" }]);
  });

  test("keeps rules of another bus and disabled rules out of it", async () => {
    const { bus, queues } = await start([
      rule("a", { source: ["customer-onboarding"] }, [target(queueArn("audit"))], { busName: "default" }),
      rule("b", { source: ["customer-onboarding"] }, [target(queueArn("audit"))], { enabled: false }),
    ]);
    bus.putEvents({ Entries: [entry()] });
    expect(queues.receiveAll(queueArn("audit"))).toEqual([]);
  });

  test("puts the event into a queue that is a target", async () => {
    const { bus, queues } = await start([
      rule("audit", { source: [{ prefix: "customer" }] }, [target(queueArn("audit"))]),
    ]);
    bus.putEvents({ Entries: [entry()] });
    const [message] = queues.receiveAll(queueArn("audit"));
    expect(JSON.parse(message?.body ?? "")).toMatchObject({ detail: { customerId: "c1" } });
  });

  test("sends an event whose target does not exist to the target's dead-letter queue, unchanged", async () => {
    const gone = functionArn("gone");
    const { bus, queues, activities } = await start([
      rule("to-gone", { source: [{ exists: true }] }, [target(gone, { deadLetterArn: queueArn("dead") })]),
    ]);
    bus.putEvents({ Entries: [entry()] });

    const [message] = queues.receiveAll(queueArn("dead"));
    expect(JSON.parse(message?.body ?? "")).toMatchObject({ source: "customer-onboarding" });
    expect(message?.attributes).toMatchObject({
      RULE_ARN: `arn:aws:events:${REGION}:${ACCOUNT}:rule/onboarding/to-gone`,
      TARGET_ARN: gone,
      ERROR_CODE: "NO_RESOURCE",
      RETRY_ATTEMPTS: "0",
    });
    expect(activities).toContainEqual({ kind: "dead-letter", queue: "dead", reason: expect.stringContaining(gone) });
  });

  test("says so when an event for a missing target has nowhere to go", async () => {
    const { bus, activities } = await start([rule("x", { source: [{ exists: true }] }, [target(functionArn("gone"))])]);
    bus.putEvents({ Entries: [entry()] });
    expect(activities[0]).toMatchObject({ kind: "notice", text: expect.stringContaining("dropped") });
  });

  test("refuses bad entries one by one and lets the others through, in order", async () => {
    const { bus, activities } = await start([]);
    const answer = bus.putEvents({
      Entries: [
        entry(),
        entry({ Source: "aws.s3" }),
        entry({ Detail: "[1]" }),
        entry({ Detail: "{" }),
        entry({ Detail: undefined }),
        entry({ DetailType: undefined }),
        entry({ Source: "" }),
        entry(),
      ],
    });
    const codes = answer.Entries.map((it) => ("ErrorCode" in it ? it.ErrorCode : "ok"));
    expect(codes).toEqual([
      "ok",
      "NotAuthorizedForSourceException",
      "MalformedDetail",
      "MalformedDetail",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "ok",
    ]);
    expect(answer.FailedEntryCount).toBe(6);
    expect(activities).toHaveLength(2);
  });

  test("takes an event for a bus that does not exist and drops it, as EventBridge does", async () => {
    const { bus, activities } = await start([]);
    const answer = bus.putEvents({ Entries: [entry({ EventBusName: "nowhere" })] });
    expect(answer).toEqual({ FailedEntryCount: 0, Entries: [{ EventId: expect.any(String) }] });
    expect(activities).toMatchObject([{ kind: "notice", text: expect.stringContaining("nowhere") }]);
  });

  test.for([
    ["no entry", { Entries: [] }, "ValidationException"],
    ["eleven entries", { Entries: Array.from({ length: 11 }, () => entry()) }, "ValidationException"],
    [
      "1 MB in one entry",
      { Entries: [entry({ Detail: JSON.stringify({ a: "x".repeat(1_048_576) }) })] },
      "ValidationException",
    ],
    [
      "1 MB in all entries together",
      { Entries: Array.from({ length: 4 }, () => entry({ Detail: JSON.stringify({ a: "x".repeat(262_144) }) })) },
      "ValidationException",
    ],
    ["a time that is no number", { Entries: [entry({ Time: "now" })] }, "SerializationException"],
    ["a time outside of all calendars", { Entries: [entry({ Time: 1e300 })] }, "SerializationException"],
    ["no list", { Entries: "x" }, "SerializationException"],
    ["nothing", null, "SerializationException"],
  ] as const)("fails as a whole on %s", async ([, request, code]) => {
    const { bus, activities } = await start([]);
    expect(() => bus.putEvents(request)).toThrow(expect.objectContaining({ code }));
    expect(activities).toEqual([]);
  });

  test("takes entries just below 1 MB", async () => {
    const { bus } = await start([]);
    const rest = "customer-onboarding".length + "customer.registered".length + '{"a":""}'.length;
    const Detail = JSON.stringify({ a: "x".repeat(1_048_576 - rest - 1) });
    expect(bus.putEvents({ Entries: [entry({ Detail })] }).FailedEntryCount).toBe(0);
  });
});

test("a rule with an unknown operator stops the start with its name", async () => {
  await expect(start([rule("odd", { source: [{ like: "x" }] }, [])])).rejects.toThrow(
    'rule odd: source: unknown operator "like"',
  );
});
