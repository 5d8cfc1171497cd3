import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Activity } from "../../../packages/local-cloud/src/activity.ts";
import { startAsyncInvocations } from "../../../packages/local-cloud/src/async-invocation/async-invocations.ts";
import type { DeployedFunction } from "../../../packages/local-cloud/src/deployment.ts";
import type { Invoker } from "../../../packages/local-cloud/src/invocation.ts";
import { startQueues } from "../../../packages/local-cloud/src/queues/queues.ts";
import { openDurableState } from "../../../packages/local-cloud/src/state/durable-state.ts";
import { deployedFunction, functionArn, queue, queueArn, REGION } from "../../support/local-cloud/deployed.ts";
import { fakeInvoker } from "../../support/local-cloud/fake-invoker.ts";
import { temporaryFolder } from "../../support/local-cloud/temporary-folder.ts";
import { until } from "../../support/until.ts";

interface Setting {
  readonly invoker: Invoker;
  readonly functions: readonly DeployedFunction[];
  readonly file?: string;
  readonly now?: () => number;
  readonly concurrency?: number;
  readonly retryDelayMs?: (attempt: number) => number;
}

const start = async ({ invoker, functions, file, ...more }: Setting) => {
  const state = openDurableState(file);
  const queues = await startQueues({
    queues: [queue("failures"), queue("dead")],
    region: REGION,
    endpoint: () => "http://127.0.0.1:1",
  });
  const activities: Activity[] = [];
  const report = (activity: Activity): void => void activities.push(activity);
  const invocations = startAsyncInvocations({
    invoker,
    functions,
    state,
    queues,
    report,
    retryDelayMs: () => 1,
    ...more,
  });
  onTestFinished(async () => {
    await invocations.stop();
    await queues.stop();
    state.close();
  });
  return { invocations, queues, state, activities };
};

const evaluate = functionArn("evaluate");

describe("an asynchronous invocation", () => {
  test("runs once when the function succeeds, and is forgotten", async () => {
    const invoker = fakeInvoker();
    const { invocations, state } = await start({ invoker, functions: [deployedFunction("evaluate")] });

    invocations.enqueue(evaluate, { a: 1 }, "rule x");
    expect(state.invocations.all()).toHaveLength(1);
    await invocations.idle();

    expect(invoker.calls).toEqual([{ functionArn: evaluate, event: { a: 1 } }]);
    expect(state.invocations.all()).toEqual([]);
  });

  test("is tried again after a failure, and reported attempt by attempt", async () => {
    const invoker = fakeInvoker((_event, call) => {
      if (call < 3) throw new Error("not yet");
    });
    const { invocations, activities } = await start({ invoker, functions: [deployedFunction("evaluate")] });

    invocations.enqueue(evaluate, {}, "rule x");
    await invocations.idle();

    expect(activities).toMatchObject([
      { kind: "invocation", functionName: "evaluate", trigger: "rule x", ok: false, attempt: 1 },
      { ok: false, attempt: 2 },
      { ok: true, attempt: 3 },
    ]);
  });

  test("waits longer before each retry", async () => {
    const delays: number[] = [];
    const invoker = fakeInvoker(() => Promise.reject(new Error("never")));
    const { invocations } = await start({
      invoker,
      functions: [deployedFunction("evaluate")],
      retryDelayMs: (attempt) => {
        delays.push(attempt);
        return 0;
      },
    });
    invocations.enqueue(evaluate, {}, "rule x");
    await invocations.idle();
    expect(delays).toEqual([1, 2, 3]);
  });

  test("goes to the on-failure destination and the dead-letter queue when its retries are used up", async () => {
    const invoker = fakeInvoker(() => Promise.reject(new Error("it broke")));
    const functions = [
      deployedFunction("evaluate", { onFailureArn: queueArn("failures"), deadLetterArn: queueArn("dead") }),
    ];
    const { invocations, queues, activities, state } = await start({ invoker, functions });

    invocations.enqueue(evaluate, { customer: "c1" }, "rule x");
    await invocations.idle();

    expect(invoker.calls).toHaveLength(3);
    const [destination] = queues.receiveAll(queueArn("failures"));
    expect(JSON.parse(destination?.body ?? "")).toEqual({
      version: "1.0",
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      requestContext: {
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        functionArn: `${evaluate}:$LATEST`,
        condition: "RetriesExhausted",
        approximateInvokeCount: 3,
      },
      requestPayload: { customer: "c1" },
      responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
      responsePayload: { errorMessage: "it broke", errorType: "Error" },
    });
    expect(queues.receiveAll(queueArn("dead"))).toMatchObject([
      {
        body: '{"customer":"c1"}',
        attributes: { RequestID: expect.any(String), ErrorCode: "200", ErrorMessage: "it broke" },
      },
    ]);
    expect(activities.filter(({ kind }) => kind === "dead-letter")).toHaveLength(2);
    expect(state.invocations.all()).toEqual([]);
  });

  test("is given up without a try once it is older than its maximum age", async () => {
    let now = 1_000_000;
    const invoker = fakeInvoker();
    const functions = [
      deployedFunction("evaluate", { maximumEventAgeSeconds: 60, onFailureArn: queueArn("failures") }),
    ];
    const { invocations, queues } = await start({ invoker, functions, now: () => now });

    invocations.enqueue(evaluate, {}, "rule x");
    now += 61_000;
    await invocations.idle();

    expect(invoker.calls).toEqual([]);
    expect(JSON.parse(queues.receiveAll(queueArn("failures"))[0]?.body ?? "")).toMatchObject({
      requestContext: { condition: "EventAgeExceeded", approximateInvokeCount: 0 },
    });
  });

  test("never runs more often at once than allowed, and one slow function does not hold up another", async () => {
    let running = 0;
    let most = 0;
    const release = Promise.withResolvers<void>();
    const invoker: Invoker = {
      invoke: async (arn) => {
        if (arn === evaluate) {
          running += 1;
          most = Math.max(most, running);
          await release.promise;
          running -= 1;
        }
        return { ok: true, payload: arn };
      },
    };
    const functions = [deployedFunction("evaluate"), deployedFunction("other")];
    const { invocations, activities } = await start({ invoker, functions, concurrency: 2 });

    for (let count = 0; count < 5; count += 1) invocations.enqueue(evaluate, {}, "rule x");
    invocations.enqueue(functionArn("other"), {}, "rule y");
    await until(() => expect(activities).toMatchObject([{ functionName: "other", ok: true }]));
    release.resolve();
    await invocations.idle();

    expect(most).toBe(2);
    expect(activities).toHaveLength(6);
  });

  test("of an unknown function is refused", async () => {
    const { invocations } = await start({ invoker: fakeInvoker(), functions: [] });
    expect(() => invocations.enqueue(evaluate, {}, "rule x")).toThrow(`there is no function ${evaluate}`);
  });
});

describe("after a restart on the same file", () => {
  test("what was under way runs again", async () => {
    const file = path.join(temporaryFolder(), "state.sqlite");
    const functions = [deployedFunction("evaluate"), deployedFunction("hanging")];
    const invoker: Invoker = {
      invoke: (arn) =>
        arn === evaluate
          ? Promise.resolve({ ok: false, reason: "Unhandled", errorType: "Error", errorMessage: "first" })
          : new Promise(() => undefined),
    };
    const first = await start({ invoker, functions, file, retryDelayMs: () => 0 });
    first.invocations.enqueue(functionArn("hanging"), { n: 1 }, "rule x");
    await until(() => expect(first.state.invocations.all()).toHaveLength(1));
    const second = await start({ invoker: fakeInvoker(), functions, file });
    await second.invocations.idle();

    expect(second.activities).toMatchObject([{ functionName: "hanging", trigger: "rule x", ok: true, attempt: 1 }]);
    expect(second.state.invocations.all()).toEqual([]);
  });

  test("retries continue to be counted", async () => {
    const file = path.join(temporaryFolder(), "state.sqlite");
    const functions = [deployedFunction("evaluate", { deadLetterArn: queueArn("dead") })];
    const failing = () => fakeInvoker(() => Promise.reject(new Error("no")));
    const first = await start({ invoker: failing(), functions, file, retryDelayMs: () => 60_000 });
    first.invocations.enqueue(evaluate, {}, "rule x");
    await until(() => expect(first.state.invocations.all()).toMatchObject([{ failures: 1 }]));
    await first.invocations.stop();

    const invoker = failing();
    const later = () => Date.now() + 61_000;
    const second = await start({ invoker, functions, file, now: later });
    await second.invocations.idle();

    expect(invoker.calls).toHaveLength(2);
    expect(second.queues.receiveAll(queueArn("dead"))).toHaveLength(1);
  });

  test("an event of a function that is not deployed any more is dropped with a notice", async () => {
    const file = path.join(temporaryFolder(), "state.sqlite");
    const first = await start({
      invoker: { invoke: () => new Promise(() => undefined) },
      functions: [deployedFunction("evaluate")],
      file,
    });
    first.invocations.enqueue(evaluate, {}, "rule x");
    const second = await start({ invoker: fakeInvoker(), functions: [], file });
    await second.invocations.idle();

    expect(second.activities).toMatchObject([{ kind: "notice", text: expect.stringContaining(evaluate) }]);
    expect(second.state.invocations.all()).toEqual([]);
  });
});
