import type { NameMover } from "@onboarding/application";
import type { CustomerId } from "@onboarding/domain";
import type { Table } from "./client.ts";
import { type HmacSecret, privateKeys } from "./hmac-secret.ts";
import { type Key, recordKey } from "./keys.ts";
import { type GuardedWrite, transact } from "./transaction.ts";

/** Something is not, or no longer, under the second key. */
const elsewhere = new Error("not under the second HMAC key");
const refused = () => elsewhere;

/** Moves each name by a transaction of its own, under the condition that it is still where it is moved from. */
export const nameMover = (table: Table, secret: HmacSecret): NameMover => {
  const { tableName: TableName } = table;
  const keys = privateKeys(secret);
  const moved = async (writes: readonly GuardedWrite[], signal: AbortSignal): Promise<number> => {
    try {
      await transact(table, writes, signal);
      return 1;
    } catch (error) {
      if (error === elsewhere) return 0;
      throw error;
    }
  };
  return {
    async move(customerId, { claims, lookups }, signal) {
      let count = 0;
      for (const claim of claims) {
        const [current, second] = keys.claimKeys(claim);
        if (second) count += await moved(claimMove(customerId, second, current, TableName), signal);
      }
      for (const lookup of lookups) {
        const [current, second] = keys.lookups(lookup);
        const { attribute = "", value: to } = current ?? {};
        const from = second?.value;
        if (to === undefined || from === undefined) continue;
        count += await moved([lookupMove(customerId, attribute, from, to, TableName)], signal);
      }
      return count;
    },
  };
};

const claimMove = (customerId: CustomerId, from: Key, to: Key, TableName: string): GuardedWrite[] => [
  {
    operation: {
      Delete: {
        TableName,
        Key: { ...from },
        ConditionExpression: "customerId = :customer",
        ExpressionAttributeValues: { ":customer": customerId },
      },
    },
    refused,
  },
  {
    operation: {
      Put: {
        TableName,
        Item: { ...to, kind: "claim", customerId },
        ConditionExpression: "attribute_not_exists(pk)",
      },
    },
    refused,
  },
];

const lookupMove = (
  customerId: CustomerId,
  attribute: string,
  from: string,
  to: string,
  TableName: string,
): GuardedWrite => ({
  operation: {
    Update: {
      TableName,
      Key: { ...recordKey(customerId, "customer") },
      UpdateExpression: "SET #attribute = :to",
      ConditionExpression: "#attribute = :from",
      ExpressionAttributeNames: { "#attribute": attribute },
      ExpressionAttributeValues: { ":from": from, ":to": to },
    },
  },
  refused,
});
