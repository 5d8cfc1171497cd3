import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { CaseStore, RecordReader } from "@onboarding/application";
import type { Case } from "@onboarding/domain";
import * as z from "zod";
import type { Table } from "./client.ts";
import { writesOf } from "./commit.ts";
import { CaseItem, CustomerItem, IdentityVerificationItem } from "./items.ts";
import { casePartition, customerKey, identityVerificationKey, type Key } from "./keys.ts";
import { transact } from "./transaction.ts";

/** The secret that holds the key of the HMACs which stand for personal data in the table's keys. */
export const HmacSecret = z.object({ hmacKey: z.string().min(32) });
export type HmacSecret = z.infer<typeof HmacSecret>;

/**
 * Cases in the table: read whole, written as one transaction. Only functions that take claims on personal data are given the
 * secret; a claim without it is a mistake in the composition and throws.
 */
export const caseStore = (table: Table, secret?: HmacSecret): CaseStore => ({
  async load(customerId, signal) {
    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: table.tableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": casePartition(customerId) },
        ConsistentRead: true,
      }),
      { abortSignal: signal },
    );
    return Items.length === 0 ? undefined : caseOf(Items);
  },
  commit: (change, signal) => transact(table, writesOf(change, table.tableName, secret?.hmacKey), signal),
});

const caseOf = (stored: readonly unknown[]): Case => {
  const items = stored.map((item) => CaseItem.parse(item));
  const customer = items.find((item) => item.kind === "customer");
  const identityVerification = items.find((item) => item.kind === "identityVerification");
  if (!customer || !identityVerification) throw new Error("a case lacks a record that every case has");
  return {
    revision: customer.revision,
    customer: customer.record,
    identityVerification: identityVerification.record,
  };
};

/** Single records of a case, each by one consistent read. */
export const recordReader = (table: Table): RecordReader => {
  const get = async (key: Key, signal: AbortSignal): Promise<unknown> => {
    const command = new GetCommand({ TableName: table.tableName, Key: { ...key }, ConsistentRead: true });
    return (await table.client.send(command, { abortSignal: signal })).Item;
  };
  return {
    async customer(customerId, signal) {
      const item = await get(customerKey(customerId), signal);
      return item === undefined ? undefined : CustomerItem.parse(item).record;
    },
    async identityVerification(customerId, signal) {
      const item = await get(identityVerificationKey(customerId), signal);
      return item === undefined ? undefined : IdentityVerificationItem.parse(item).record;
    },
  };
};
