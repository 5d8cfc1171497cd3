import type { QueuePlace, VerificationQueue, WaitingRecord } from "@onboarding/application";
import { recordPointer, type VerificationKind } from "@onboarding/domain";
import type { SealedTable } from "./client.ts";
import type { Item } from "./items.ts";
import { customerOfPartition, type Key, keyOfPointer, waitingIndex } from "./keys.ts";
import { openRecord } from "./sealing.ts";

const placeOf = ({ since, customerId, record }: WaitingRecord): QueuePlace => ({
  since,
  customerId,
  pointer: recordPointer(record),
});

const startKey = (kind: VerificationKind, { since, customerId, pointer }: QueuePlace): Item & Key => ({
  ...keyOfPointer(customerId, pointer),
  [waitingIndex.partition]: kind,
  [waitingIndex.sort]: since,
});

/** What waits for a verifier, oldest first, by one query on the sparse index. */
export const verificationQueue = ({ dynamoDb, tableName, keys }: SealedTable): VerificationQueue => ({
  async list(kind, { limit, after }, signal) {
    const { Items = [] } = await dynamoDb(
      "Query",
      {
        TableName: tableName,
        IndexName: waitingIndex.name,
        KeyConditionExpression: "#kind = :kind",
        ExpressionAttributeNames: { "#kind": waitingIndex.partition },
        ExpressionAttributeValues: { ":kind": kind },
        // One more than asked for tells whether there is another page.
        Limit: limit + 1,
        ...(after && { ExclusiveStartKey: startKey(kind, after) }),
      },
      signal,
    );
    const waiting = await Promise.all(
      Items.slice(0, limit).map(async (item) => {
        const customerId = customerOfPartition(String(item["pk"]));
        const record = openRecord(item, await keys.find(customerId));
        return { kind, since: String(item[waitingIndex.sort]), customerId, record };
      }),
    );
    const last = waiting.at(-1);
    return { waiting, next: Items.length > limit && last ? placeOf(last) : undefined };
  },
});
