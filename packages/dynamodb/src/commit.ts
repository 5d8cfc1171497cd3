import {
  AlreadyReplied,
  CaseChanged,
  type Change,
  type Claim,
  KeyLost,
  RecordWasRemoved,
  type RecordWrite,
  type StoredReply,
  takenCode,
} from "@onboarding/application";
import {
  type CaseRecord,
  type CustomerId,
  DomainError,
  type DomainErrorCode,
  type Instant,
  returnsUnderSameId,
} from "@onboarding/domain";
import { customerWrite, type Means } from "./customer-write.ts";
import { entryItem } from "./entry-items.ts";
import type { PrivateKeys } from "./hmac-secret.ts";
import { type Item, REMOVED, RemovedItem, recordItem } from "./items.ts";
import { keyOf, rejectedFileKey } from "./keys.ts";
import { requirementCheck } from "./requirement-check.ts";
import { ReplyItem, replyItem } from "./sealed-reply.ts";
import type { GuardedWrite } from "./transaction.ts";

const ABSENT = "attribute_not_exists(pk)";

const changed = () => new CaseChanged();

/** Opens what is kept of a reply; undefined when nobody can any more. */
export interface OpenReplies {
  readonly openReply: (stored: unknown) => Promise<Pick<StoredReply, "fingerprint" | "reply"> | undefined>;
}

/** The writes of a change, in the order of their answers: when several conditions fail, the first one is told. */
export const writesOf = (change: Change, means: Means & OpenReplies): GuardedWrite[] => {
  const { TableName, keys } = means;
  const last = change.entries.at(-1);
  if (last === undefined) throw new TypeError("a change without an audit entry");
  const insert = (item: Item, refused: GuardedWrite["refused"]): GuardedWrite => ({
    operation: { Put: { TableName, Item: { ...item }, ConditionExpression: ABSENT } },
    refused,
  });
  return [
    ...(change.reply ? [replyWrite(change, change.reply, last.occurredAt, means)] : []),
    customerWrite(change, last.entryId, means),
    ...(change.taken ?? []).flatMap((claim) => claimWrites(claim, change.customerId, keys, TableName)),
    ...(change.requirements ?? []).map((requirement) => requirementCheck(requirement, TableName)),
    ...change.writes
      .filter(({ record }) => record.kind !== "customer")
      .map((write) => recordWrite(change, write, means)),
    ...(change.released ?? []).flatMap((claim) =>
      keys.claimKeys(claim).map((key) => ({ operation: { Delete: { TableName, Key: { ...key } } }, refused: changed })),
    ),
    ...(change.rejectedFile ? [rejectedFileWrite(change.rejectedFile, TableName)] : []),
    // An audit entry is never written over.
    ...change.entries.map((entry) => insert(entryItem(entry), changed)),
  ];
};

/** Another customer's file of the same content may have been rejected before: that changes nothing. */
const rejectedFileWrite = (sha256: string, TableName: string): GuardedWrite => ({
  operation: { Put: { TableName, Item: { ...rejectedFileKey(sha256), kind: "rejectedFile" } } },
  refused: changed,
});

/**
 * Why there is no answer where one was kept of a customer who was erased: nobody can see any more what was asked. Of another customer
 * it was another request; only a registration names none.
 */
const lostReplyCode = ({ base, customerId }: Change, stored: unknown): DomainErrorCode =>
  base.is === "new" || ReplyItem.parse(stored).customerId === customerId ? "customer-erased" : "idempotency-key-reused";

/** A reply may take the place of one that has expired, which the table removes some time later. */
const replyWrite = (
  change: Change,
  reply: StoredReply,
  now: Instant,
  { TableName, key, openReply }: Means & OpenReplies,
): GuardedWrite => {
  if (!key) throw new KeyLost("there is no key for the reply that is to be kept");
  return {
    operation: {
      Put: {
        TableName,
        Item: { ...replyItem(reply, change.customerId, key) },
        ConditionExpression: `${ABSENT} OR expiresAt < :now`,
        ExpressionAttributeValues: { ":now": Math.floor(Date.parse(now) / 1000) },
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      },
    },
    refused: async (stored) => {
      const kept = await openReply(stored);
      return kept ? new AlreadyReplied(kept) : new DomainError(lostReplyCode(change, stored));
    },
  };
};

// The condition on the case's revision guards the records of a case that was read.
const recordWrite = ({ customerId }: Change, write: RecordWrite, { TableName, key }: Means): GuardedWrite => {
  if (write.op === "delete") return removal(customerId, write.record, TableName);
  const Item = { ...recordItem(customerId, write.record, write.waiting, key) };
  if (write.op === "put") return { operation: { Put: { TableName, Item } }, refused: changed };
  const isFirst = write.follows === undefined;
  const refusal: DomainErrorCode = write.exists;
  return {
    operation: {
      Put: {
        TableName,
        Item,
        ConditionExpression: isFirst ? ABSENT : "kind = :removed AND version = :follows",
        ...(!isFirst && { ExpressionAttributeValues: { ":removed": REMOVED, ":follows": write.follows } }),
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      },
    },
    refused: (stored) => {
      const removed = RemovedItem.safeParse(stored).data;
      return removed ? new RecordWasRemoved(removed.version) : new DomainError(refusal);
    },
  };
};

const removal = (customerId: CustomerId, record: CaseRecord, TableName: string): GuardedWrite => {
  const Key = { ...keyOf(customerId, record) };
  if (!returnsUnderSameId(record.kind)) return { operation: { Delete: { TableName, Key } }, refused: changed };
  const Item = { ...Key, kind: REMOVED, version: record.record.version };
  return { operation: { Put: { TableName, Item } }, refused: changed };
};

/** Takes a claim under one HMAC key where nobody has it under another. */
const claimWrites = (claim: Claim, customerId: CustomerId, keys: PrivateKeys, TableName: string): GuardedWrite[] => {
  const [current, ...others] = keys.claimKeys(claim);
  const condition = { ConditionExpression: ABSENT, ReturnValuesOnConditionCheckFailure: "ALL_OLD" } as const;
  const refused: GuardedWrite["refused"] = (stored) => takenError(claim, stored?.["customerId"] === customerId);
  return [
    { operation: { Put: { TableName, Item: { ...current, kind: "claim", customerId }, ...condition } }, refused },
    ...others.map((key) => ({ operation: { ConditionCheck: { TableName, Key: { ...key }, ...condition } }, refused })),
  ];
};

const takenError = (claim: Claim, byItself: boolean): DomainError => new DomainError(takenCode(claim, byItself));
