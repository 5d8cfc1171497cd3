import type { Invariant, Item } from "./state.ts";

const undecided = ["NOT_STARTED", "STARTED", "PENDING", "ON_HOLD"];

const waitsFor = ({ kind, record }: Item): string | undefined => {
  const { verificationStatus, state } = record as { verificationStatus?: string; state?: string };
  if (kind === "address" && verificationStatus === "PENDING") return "ADDRESS";
  if (kind === "introducer" && verificationStatus === "PENDING") return "INTRODUCER";
  return kind === "identityVerification" && undecided.includes(String(state)) ? "IDENTITY" : undefined;
};

/** Whoever looks in a list finds what is there: the attributes of the indexes say what the records say. */
export const listsFollowRecords: Invariant = ({ cases }) =>
  cases.flatMap(({ customerId, head, customer, items }) => {
    const { status, kycStatus, customerNo } = customer;
    const isListed =
      head["byStatus"] === status && head["byKycStatus"] === kycStatus && head["byNumber"] === customerNo;
    const shard = status === "ACTIVE" ? customerId.slice(-1) : undefined;
    const isWrong = (item: Item) => item["waitingKind"] !== (status === "CLOSED" ? undefined : waitsFor(item));
    return [
      ...(isListed ? [] : [`${customerId} is in the lists as what it is not`]),
      ...(head["activityShard"] === shard ? [] : [`${customerId} is ${status}, and the daily run thinks otherwise`]),
      ...items
        .filter(({ kind }) => kind !== "removed")
        .filter(isWrong)
        .map(({ sk }) => `${customerId}: ${sk} is in the verification queue as ${status} should not be`),
    ];
  });
