import { startIdentityCheck } from "@onboarding/application";
import { sumsubWebhookRoutes } from "@onboarding/contracts";
import { ActorId, CustomerId } from "@onboarding/domain";
import { auditTrail, caseStore, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { logger } from "@onboarding/observability";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { receiveDelivery } from "../../functions/sumsub-webhook/receive-delivery.ts";
import { call } from "../support/api-event.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { inMemoryIdentityChecker } from "../support/in-memory-identity-checker.ts";
import { seedCustomer } from "../support/seeding.ts";
import {
  type AboutApplicant,
  type Said,
  type SignedDelivery,
  signed,
  signedDelivery,
} from "../support/sumsub-deliveries.ts";
import { createTestTable } from "../support/test-table.ts";

const SECRET = "whsec-of-the-test";
const RETIRING = "whsec-that-retires";
const ROUTE = "POST /webhooks/sumsub";
const GREEN = { reviewAnswer: "GREEN" };
const RETRY = {
  reviewAnswer: "RED",
  reviewRejectType: "RETRY",
  rejectLabels: ["BAD_SELFIE"],
  clientComment: "Amina's photo",
};
const FINAL = { reviewAnswer: "RED", reviewRejectType: "FINAL", rejectLabels: ["FORGERY"] };

const open = async () => {
  const table = await createTestTable();
  const secret = { hmacKey: "k".repeat(64) };
  const deps = { cases: caseStore(table, secret), environment: testEnvironment({ now: () => new Date() }) };
  const receive = (takesSandbox: boolean) =>
    httpFunction(sumsubWebhookRoutes, {
      receiveSumsubDelivery: receiveDelivery({
        ...deps,
        webhookSecrets: [SECRET, RETIRING],
        algorithms: ["HMAC_SHA256_HEX"],
        takesSandbox,
      }),
    });
  return {
    deps,
    records: recordReader(table),
    trail: auditTrail(table),
    sandbox: receive(true),
    production: receive(false),
  };
};

let store: Awaited<ReturnType<typeof open>>;
let about: AboutApplicant;
let customerId: CustomerId;
let startedAt: number;

beforeAll(async () => {
  store = await open();
});
beforeEach(async () => {
  customerId = await seedCustomer(store.deps);
  const by = { actor: ActorId.parse("agent-1"), requestId: "start" };
  const deps = { ...store.deps, checker: inMemoryIdentityChecker() };
  await startIdentityCheck(deps, customerId, by, () => undefined, signal);
  startedAt = Date.now();
  about = { customerId, applicantId: `app-${customerId}`, levelName: "id-and-liveness" };
});

const minute = (count: number): Date => new Date(startedAt + count * 60_000);
const send = (delivery: SignedDelivery, handler = store.sandbox) => call(handler, { route: ROUTE, ...delivery });
const tell = (said: Said, of: AboutApplicant = about) => send(signedDelivery(of, said, SECRET));
const identity = async () =>
  (await store.records.find(customerId, "identityVerification", "", signal)) ?? expect.fail();
const entries = async () =>
  (await store.trail.list(customerId, { limit: 100, before: undefined }, signal)).entries.filter(
    ({ actor }) => actor === "system:sumsub",
  );

describe("a delivery that Sumsub has not signed", () => {
  const forged = (change: (delivery: SignedDelivery) => Partial<SignedDelivery>): SignedDelivery => {
    const delivery = signedDelivery(about, { type: "applicantReviewed", at: minute(1), verdict: GREEN }, SECRET);
    return { ...delivery, ...change(delivery) };
  };

  test.for<[string, (delivery: SignedDelivery) => Partial<SignedDelivery>]>([
    ["without a digest", () => ({ headers: {} })],
    ["with a wrong digest", ({ headers }) => ({ headers: { ...headers, "x-payload-digest": "0".repeat(64) } })],
    [
      "with the right digest under another algorithm",
      ({ headers }) => ({ headers: { ...headers, "x-payload-digest-alg": "HMAC_SHA512_HEX" } }),
    ],
    [
      "with the right digest under an algorithm that is none",
      ({ headers }) => ({ headers: { ...headers, "x-payload-digest-alg": "none" } }),
    ],
    ["with another body", ({ body }) => ({ body: body.replace("completed", "completed ") })],
    ["with the secret of somebody else", ({ body }) => signed(body, "whsec-of-somebody-else")],
  ])("is refused %s, without a word about why", async ([, change]) => {
    const answer = await send(forged(change));

    expect(answer).toMatchObject({ status: 401, body: { code: "delivery-not-authentic" } });
    expect(Object.keys(answer.body).toSorted()).toEqual(["code", "requestId", "status", "title", "type"]);
    expect(await identity()).toMatchObject({ state: "STARTED", version: 2 });
  });
});

describe("a delivery that Sumsub has signed", () => {
  test("is applied before it is answered, by the name of Sumsub", async () => {
    const answer = await tell({ type: "applicantReviewed", at: minute(1), verdict: RETRY });

    expect(answer).toMatchObject({ status: 200, body: { received: true } });
    expect(await identity()).toMatchObject({
      state: "REJECTED",
      rejectType: "RETRY",
      labels: ["BAD_SELFIE"],
      updatedBy: "system:sumsub",
    });
    expect(await entries()).toMatchObject([{ type: "identity.rejected", data: { rejectType: "RETRY" } }]);
  });

  test("is taken with the secret that is about to retire, and as bytes", async () => {
    const { body, headers } = signedDelivery(about, { type: "applicantPending", at: minute(1) }, RETIRING);
    const event = { routeKey: ROUTE, headers, body: Buffer.from(body).toString("base64"), isBase64Encoded: true };
    const context = { getRemainingTimeInMillis: () => 9_000 };
    const answer = await store.sandbox({ ...event, requestContext: { requestId: "r" } } as never, context as never);

    expect(answer).toMatchObject({ statusCode: 200 });
    expect((await identity()).state).toBe("PENDING");
  });

  test("changes nothing when its body is replayed", async () => {
    const delivery = signedDelivery(about, { type: "applicantReviewed", at: minute(1), verdict: GREEN }, SECRET);
    for (let time = 0; time < 3; time++) expect((await send(delivery)).status).toBe(200);

    expect(await entries()).toHaveLength(1);
    expect(await identity()).toMatchObject({ state: "APPROVED", version: 3 });
  });

  test.for<[string, (of: AboutApplicant) => AboutApplicant]>([
    ["a weaker level", (of) => ({ ...of, levelName: "id-only" })],
    ["another applicant of the customer", (of) => ({ ...of, applicantId: "66f0c1d2a3b4c5d6e7f80999" })],
    [
      "somebody who is no customer",
      (of) => ({ ...of, customerId: CustomerId.parse("cus_01KAK0B4V0XXXXXXXXXXXXXXXX") }),
    ],
    ["an id that is none of ours", (of) => ({ ...of, customerId: "66f0c1d2" })],
  ])("approves nobody by a GREEN for %s, and is answered", async ([, change]) => {
    const answer = await tell({ type: "applicantReviewed", at: minute(1), verdict: GREEN }, change(about));

    expect(answer.status).toBe(200);
    expect(await identity()).toMatchObject({ state: "STARTED", version: 2 });
  });

  test.for<[string, Partial<Said>]>([
    ["of a type that nobody knows", { type: "applicantTurnedIntoAFrog" }],
    ["which tries the webhook", { change: { testMode: true } }],
    ["that cannot be understood", { change: { createdAtMs: "soon", createdAt: null } }],
  ])("%s changes nothing, and is answered", async ([, said]) => {
    const answer = await tell({ type: "applicantReviewed", at: minute(1), verdict: GREEN, ...said });

    expect(answer.status).toBe(200);
    expect((await identity()).state).toBe("STARTED");
  });

  test("from a sandbox changes nothing where customers are real", async () => {
    const said = { type: "applicantReviewed", at: minute(1), verdict: GREEN };

    expect((await send(signedDelivery(about, said, SECRET), store.production)).status).toBe(200);
    expect((await identity()).state).toBe("STARTED");
    const real = signedDelivery(about, { ...said, change: { sandboxMode: false } }, SECRET);
    await send(real, store.production);
    expect((await identity()).state).toBe("APPROVED");
  });

  test("is logged and counted by its outcome, without what it says of anybody", async () => {
    const info = vi.spyOn(logger, "info");
    try {
      await tell({ type: "applicantReviewed", at: minute(1), verdict: RETRY });
      await tell({ type: "applicantReviewed", at: minute(2), verdict: GREEN }, { ...about, levelName: "id-only" });
      const lines = info.mock.calls.filter(([message]) => message === "sumsub delivery");
      expect(lines.map(([, fields]) => fields)).toMatchObject([
        { customerId, outcome: "applied", state: "REJECTED", SumsubDelivery: 1, _aws: expect.anything() },
        { customerId, outcome: "other-level", SumsubDelivery: 1 },
      ]);
      expect(JSON.stringify(info.mock.calls)).not.toContain("Amina");
    } finally {
      info.mockRestore();
    }
  });
});

describe("1,000 deliveries, shuffled and repeated, end in the right state", () => {
  /** Told in order, each a minute after the one before. */
  const story = (verdicts: readonly object[]): Said[] =>
    Array.from({ length: 100 }, (_, index) => {
      const verdict = verdicts[Math.floor((index * verdicts.length) / 100)] ?? GREEN;
      const types = ["applicantPending", "applicantPrechecked", "applicantOnHold", "applicantReviewed"];
      const type = index === 99 ? "applicantReviewed" : (types[index % types.length] ?? "");
      return { type, at: minute(index + 1), ...(type === "applicantReviewed" && { verdict }) };
    });

  /** The same in every run. */
  const shuffled = <T>(list: readonly T[]): T[] => {
    let seed = 42;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed;
    };
    return list
      .map((one) => ({ one, place: random() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ one }) => one);
  };

  /** As Sumsub does: what was not taken is sent again. */
  const deliver = async (delivery: SignedDelivery): Promise<void> => {
    while ((await send(delivery)).status !== 200);
  };

  test.for<[string, object[], object]>([
    ["the newest", [RETRY, GREEN, RETRY, GREEN], { state: "APPROVED" }],
    ["the newest, when that is a rejection", [GREEN, RETRY], { state: "REJECTED", rejectType: "RETRY" }],
    ["a final rejection, whatever else was said", [RETRY, FINAL, GREEN], { state: "REJECTED", rejectType: "FINAL" }],
  ])("that of %s", async ([, verdicts, expected]) => {
    const stray: Said[] = story([GREEN]).slice(80);
    const weaker = { ...about, levelName: "id-only" };
    const own = story(verdicts).flatMap((said) => Array.from({ length: 9 }, () => signedDelivery(about, said, SECRET)));
    const foreign = stray.flatMap((said) => Array.from({ length: 5 }, () => signedDelivery(weaker, said, SECRET)));
    const deliveries = shuffled([...own, ...foreign]);
    expect(deliveries).toHaveLength(1000);

    const lanes = [0, 1, 2].map(async (lane) => {
      for (let index = lane; index < deliveries.length; index += 3) await deliver(deliveries[index] ?? expect.fail());
    });
    await Promise.all(lanes);

    const { version, ...verification } = await identity();
    expect(verification).toMatchObject(expected);
    // Version 2 is the start: of the 100 things that were said each was applied once at most.
    expect(version).toBeLessThanOrEqual(102);
  });
});
