import type { Entry } from "@onboarding/domain";
import { answerOf, type Facts, type ReferenceVerdict, referenceVerdict, storedFacts } from "./kyc-facts.ts";
import type { Invariant, StoredCase } from "./state.ts";

/** Level and verdict of everybody who is not closed are what the facts in the table say. */
export const verdictFollowsFacts: Invariant = ({ cases }) =>
  cases.flatMap((one) => {
    const { customerId, customer } = one;
    if (customer.status === "CLOSED") return [];
    const { level, status } = referenceVerdict(storedFacts(one));
    const isRight = customer.kycLevel === level && customer.kycStatus === status;
    return isRight
      ? []
      : [`${customerId} is ${customer.kycLevel} ${customer.kycStatus}, and has to be ${level} ${status}`];
  });

interface Standing {
  readonly status: string;
  readonly byAdmin: boolean;
  readonly wasActive: boolean;
}

/** What a person, or the passing of time, does to the standing. */
const moved = (standing: Standing, { type, actor }: Entry, verdict: ReferenceVerdict): Standing => {
  const { status } = standing;
  // What the evaluation did is not asked: it is what is tried.
  if (actor === "system:kyc-evaluation") return standing;
  switch (type) {
    case "customer.suspended":
      return { ...standing, status: "SUSPENDED", byAdmin: true };
    case "customer.reinstated":
      return { ...standing, status: verdict.status === "VERIFIED" ? "ACTIVE" : "PENDING", byAdmin: false };
    case "customer.deactivated":
      return status === "ACTIVE" ? { ...standing, status: "INACTIVE" } : standing;
    case "customer.reactivated":
      return status === "INACTIVE" ? { ...standing, status: "ACTIVE" } : standing;
    case "customer.closed":
      return { ...standing, status: "CLOSED", byAdmin: false };
    default:
      return standing;
  }
};

/** What a verdict does at once. */
const judged = (standing: Standing, verdict: ReferenceVerdict): Standing => {
  const { status, byAdmin, wasActive } = standing;
  if (status === "CLOSED" || byAdmin) return standing;
  if (verdict.status === "VERIFIED") {
    return { status: status === "INACTIVE" ? status : "ACTIVE", byAdmin, wasActive: true };
  }
  if (verdict.status === "PENDING") return status === "SUSPENDED" ? { ...standing, status: "PENDING" } : standing;
  return { ...standing, status: !wasActive && verdict.mayRetry ? "PENDING" : "SUSPENDED" };
};

/** The facts at each moment, as the trail tells them: of what it withholds it still tells whether there is something. */
const factsIn = (values: ReadonlyMap<string, unknown>, isIndividual: boolean): Facts => ({
  isIndividual,
  hasReligion: values.has("/customer/religion") && values.get("/customer/religion") !== null,
  identity: answerOf(values.get("/identityVerification/state"), values.get("/identityVerification/rejectType")),
  introducer: answerOf(values.get("/introducer/verificationStatus"), values.get("/introducer/rejectType")),
  permanentAddress: answerOf(
    values.get("/address/PERMANENT/verificationStatus"),
    values.get("/address/PERMANENT/rejectType"),
  ),
});

const standingOf = ({ entries, customer }: StoredCase): Standing => {
  const values = new Map<string, unknown>();
  let standing: Standing = { status: "PENDING", byAdmin: false, wasActive: false };
  for (const entry of entries) {
    for (const change of entry.changes) values.set(change.pointer, "new" in change ? change.new : "withheld");
    const verdict = referenceVerdict(factsIn(values, customer.type === "INDIVIDUAL"));
    standing = judged(moved(standing, entry, verdict), verdict);
  }
  return standing;
};

/** The status is the one of a case that was evaluated at once after each change, whenever the evaluations really ran. */
export const statusFollowsHistory: Invariant = ({ cases }) =>
  cases.flatMap((one) => {
    const { customerId, customer } = one;
    const { status, byAdmin } = standingOf(one);
    const isRight = customer.status === status && (customer.suspendedBy === "ADMIN") === byAdmin;
    return isRight ? [] : [`${customerId} is ${customer.status}, and has to be ${status}`];
  });
