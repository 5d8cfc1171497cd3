import { type ReviewFinding, ReviewObservation } from "@onboarding/domain";
import * as z from "zod";

const Text = z.string().nullish();

/** Sumsub sends what is absent as null as well, and more keys every year. */
const Payload = z.looseObject({
  type: z.string(),
  applicantId: Text,
  externalUserId: Text,
  correlationId: Text,
  levelName: Text,
  reviewStatus: Text,
  reviewResult: z
    .looseObject({
      reviewAnswer: Text,
      reviewRejectType: Text,
      rejectLabels: z.array(z.string()).nullish(),
      moderationComment: Text,
      clientComment: Text,
    })
    .nullish(),
  sandboxMode: z.boolean().nullish(),
  testMode: z.boolean().nullish(),
  createdAt: Text,
  createdAtMs: Text,
});
type Payload = z.infer<typeof Payload>;

/** What a delivery says, and whom it is about. */
interface ReviewDelivery {
  readonly externalUserId: string;
  readonly observation: ReviewObservation;
}

export type ReadDelivery =
  | { readonly is: "review"; readonly type: string; readonly review: ReviewDelivery }
  /** Understood as far as that it says nothing which concerns a case. */
  | { readonly is: "irrelevant"; readonly type: string; readonly because: "type" | "environment" | "test" | "answer" }
  | { readonly is: "unreadable" };

/** `2026-11-21 09:58:41.207`, `2026-11-21 09:58:41+0000`: no ISO 8601, and in UTC. */
const instantOf = (text: string | null | undefined): string | undefined => {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)(?:Z|[+-]00:?00)?$/.exec(text ?? "") ?? [];
  const instant = new Date(`${date}T${time}Z`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
};

const verdictOf = ({ reviewStatus, reviewResult }: Payload): ReviewFinding | undefined => {
  // An answer counts only once the review is complete.
  if (reviewStatus !== "completed" || !reviewResult) return undefined;
  if (reviewResult.reviewAnswer === "GREEN") return { is: "GREEN" };
  if (reviewResult.reviewAnswer !== "RED") return undefined;
  const { reviewRejectType, rejectLabels, moderationComment, clientComment } = reviewResult;
  return {
    is: "RED",
    // Whatever type Sumsub may invent: only what it calls final is.
    rejectType: reviewRejectType === "FINAL" ? "FINAL" : "RETRY",
    labels: rejectLabels ?? [],
    ...(moderationComment && { moderationComment }),
    ...(clientComment && { clientComment }),
  };
};

/** What the types that concern a case say; all others say nothing to us. */
const findings: Readonly<Record<string, (payload: Payload) => ReviewFinding | undefined>> = {
  applicantCreated: () => ({ is: "WAITING_FOR_CUSTOMER" }),
  applicantAwaitingUser: () => ({ is: "WAITING_FOR_CUSTOMER" }),
  applicantReset: () => ({ is: "WAITING_FOR_CUSTOMER" }),
  applicantPending: () => ({ is: "IN_REVIEW" }),
  applicantPrechecked: () => ({ is: "IN_REVIEW" }),
  applicantOnHold: () => ({ is: "ON_HOLD" }),
  applicantAwaitingService: () => ({ is: "ON_HOLD" }),
  applicantReviewed: verdictOf,
};

const jsonOf = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    return undefined;
  }
};

/** Reads a delivery whose digest was found right. `takesSandbox`: whether events of a sandbox count here. */
export const readDelivery = (body: Uint8Array, takesSandbox: boolean): ReadDelivery => {
  const { data: payload } = Payload.safeParse(jsonOf(body));
  if (!payload) return { is: "unreadable" };
  const { type, sandboxMode, testMode } = payload;
  const irrelevant = (because: "type" | "environment" | "test" | "answer") =>
    ({ is: "irrelevant", type, because }) as const;
  if (testMode === true) return irrelevant("test");
  if (sandboxMode === true && !takesSandbox) return irrelevant("environment");
  if (!Object.hasOwn(findings, type)) return irrelevant("type");
  const finding = findings[type]?.(payload);
  if (!finding) return irrelevant("answer");
  const { externalUserId, applicantId, levelName, correlationId, createdAtMs, createdAt } = payload;
  const observation = ReviewObservation.safeParse({
    applicantId,
    levelName: levelName ?? undefined,
    observedAt: instantOf(createdAtMs) ?? instantOf(createdAt),
    observationId: `${type}:${correlationId ?? ""}`,
    finding,
  });
  if (!observation.success || !externalUserId) return { is: "unreadable" };
  return { is: "review", type, review: { externalUserId, observation: observation.data } };
};
