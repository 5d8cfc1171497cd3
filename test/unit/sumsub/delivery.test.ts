import { readDelivery } from "@onboarding/sumsub";
import { describe, expect, test } from "vitest";

const REVIEWED = {
  applicantId: "66f0c1d2a3b4c5d6e7f80912",
  correlationId: "8f1d6a0c5b7e4e0fa2b39c4d5e6f7081",
  levelName: "id-and-liveness",
  sandboxMode: false,
  externalUserId: "cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ",
  type: "applicantReviewed",
  reviewResult: { reviewAnswer: "GREEN" },
  reviewStatus: "completed",
  createdAt: "2026-11-21 09:58:41+0000",
  createdAtMs: "2026-11-21 09:58:41.207",
};

const read = (change: object, takesSandbox = false) =>
  readDelivery(Buffer.from(JSON.stringify({ ...REVIEWED, ...change })), takesSandbox);

const findingOf = (change: object) => {
  const delivery = read(change);
  return delivery.is === "review" ? delivery.review.observation.finding : delivery;
};

describe("a delivery is read", () => {
  test("as an approval by a completed GREEN", () => {
    expect(read({})).toEqual({
      is: "review",
      type: "applicantReviewed",
      review: {
        externalUserId: REVIEWED.externalUserId,
        observation: {
          applicantId: REVIEWED.applicantId,
          levelName: "id-and-liveness",
          observedAt: "2026-11-21T09:58:41.207Z",
          observationId: "applicantReviewed:8f1d6a0c5b7e4e0fa2b39c4d5e6f7081",
          finding: { is: "GREEN" },
        },
      },
    });
  });

  test("as a rejection with type, labels and both comments", () => {
    const reviewResult = {
      reviewAnswer: "RED",
      reviewRejectType: "FINAL",
      rejectLabels: ["FORGERY", "A_LABEL_OF_TOMORROW"],
      moderationComment: "We could not verify you.",
      clientComment: "Signs of forgery",
    };
    expect(findingOf({ reviewResult })).toEqual({
      is: "RED",
      rejectType: "FINAL",
      labels: ["FORGERY", "A_LABEL_OF_TOMORROW"],
      moderationComment: "We could not verify you.",
      clientComment: "Signs of forgery",
    });
  });

  test.for(["RETRY", "EXTERNAL", undefined, null])("as a rejection for a retry when its type is %s", (type) => {
    expect(findingOf({ reviewResult: { reviewAnswer: "RED", reviewRejectType: type } })).toEqual({
      is: "RED",
      rejectType: "RETRY",
      labels: [],
    });
  });

  test.for([
    ["applicantCreated", "WAITING_FOR_CUSTOMER"],
    ["applicantReset", "WAITING_FOR_CUSTOMER"],
    ["applicantAwaitingUser", "WAITING_FOR_CUSTOMER"],
    ["applicantPending", "IN_REVIEW"],
    ["applicantPrechecked", "IN_REVIEW"],
    ["applicantOnHold", "ON_HOLD"],
    ["applicantAwaitingService", "ON_HOLD"],
  ] as const)("%s as %s, whatever result it carries", ([type, is]) => {
    expect(findingOf({ type })).toEqual({ is });
  });

  test("with explicit nulls and unknown keys as if they were not there", () => {
    const nulls = { sandboxMode: null, testMode: null, reviewMode: null, sourceKey: null, keyOfTomorrow: { a: [1] } };
    const reviewResult = { reviewAnswer: "GREEN", rejectLabels: null, clientComment: null, moderationComment: null };
    expect(findingOf({ ...nulls, reviewResult })).toEqual({ is: "GREEN" });
  });

  test("with its time in seconds where it has no milliseconds", () => {
    const delivery = read({ createdAtMs: null });
    expect(delivery).toMatchObject({ review: { observation: { observedAt: "2026-11-21T09:58:41.000Z" } } });
  });
});

describe("a delivery concerns no case", () => {
  test.for([
    ["a verdict before the review is complete", { reviewStatus: "pending" }, "answer"],
    ["a verdict without a result", { reviewResult: null }, "answer"],
    ["an answer of another kind", { reviewResult: { reviewAnswer: "YELLOW" } }, "answer"],
    ["a verdict on an action", { type: "applicantActionReviewed" }, "type"],
    ["a type that nobody knows", { type: "applicantTurnedIntoAFrog" }, "type"],
    ["a type that every object has", { type: "constructor" }, "type"],
    ["a profile that was deleted, with the last status", { type: "applicantDeleted" }, "type"],
    ["a sandbox where customers are real", { sandboxMode: true }, "environment"],
    ["a try from the dashboard", { testMode: true }, "test"],
  ] as const)("when it is %s", ([, change, because]) => {
    expect(read(change)).toMatchObject({ is: "irrelevant", because });
  });

  test("but does when it comes from a sandbox where that is wanted", () => {
    expect(read({ sandboxMode: true }, true)).toMatchObject({ is: "review" });
  });
});

describe("a delivery is unreadable", () => {
  test.for([
    ["without a time", { createdAt: null, createdAtMs: null }],
    ["with a time that is none", { createdAt: "yesterday", createdAtMs: "2026-13-41 09:58:41.207" }],
    ["without an applicant", { applicantId: null }],
    ["without our id", { externalUserId: null }],
    ["without a type", { type: null }],
  ] as const)("%s", ([, change]) => {
    expect(read(change)).toEqual({ is: "unreadable" });
  });

  test.for(["", "not JSON", "[]", "null", "\u0000"])("as %j", (text) => {
    expect(readDelivery(Buffer.from(text), true)).toEqual({ is: "unreadable" });
  });
});
