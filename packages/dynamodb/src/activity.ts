import type { ActivityStore, IdleCustomers, IdlePlace } from "@onboarding/application";
import { CustomerStatus } from "@onboarding/domain";
import * as z from "zod";
import type { Table } from "./client.ts";
import { isConditionFailed } from "./dynamo-db-refusal.ts";
import { activityIndex, activityPartitions, customerOfPartition, recordKey } from "./keys.ts";

const Noted = z.object({ record: z.object({ status: CustomerStatus }) });

const statusOf = (item: unknown): CustomerStatus | undefined =>
  item === undefined ? undefined : Noted.parse(item).record.status;

/** The last active day of customers: beside the record, so that it moves neither its version nor the case's revision. */
export const activityStore = ({ dynamoDb, tableName }: Table): ActivityStore => ({
  async note(customerId, day, signal) {
    const request = {
      TableName: tableName,
      Key: { ...recordKey(customerId, "customer") },
      UpdateExpression: "SET #activeOn = :day",
      ConditionExpression: "attribute_exists(pk) AND (attribute_not_exists(#activeOn) OR #activeOn < :day)",
      ExpressionAttributeNames: { "#activeOn": activityIndex.sort },
      ExpressionAttributeValues: { ":day": day },
      ReturnValues: "ALL_NEW",
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    } as const;
    try {
      const { Attributes } = await dynamoDb("UpdateItem", request, signal);
      return statusOf(Attributes);
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      return statusOf(error.stored);
    }
  },
});

const startKey = ({ partition, after }: IdlePlace) =>
  after && {
    ...recordKey(after.customerId, "customer"),
    [activityIndex.partition]: activityPartitions[partition],
    [activityIndex.sort]: after.activeOn,
  };

const KeyItem = z.object({ pk: z.string().transform(customerOfPartition), [activityIndex.sort]: z.string() });

/** Where the walk goes on: after the last one of a page, or with the next partition. */
const nextPlace = (partition: number, lastKey: unknown): IdlePlace | undefined => {
  if (lastKey !== undefined) {
    const { pk: customerId, [activityIndex.sort]: activeOn } = KeyItem.parse(lastKey);
    return { partition, after: { customerId, activeOn } };
  }
  return partition + 1 < activityPartitions.length ? { partition: partition + 1 } : undefined;
};

/** Active customers, partition by partition, idle longest first; each page is one query on the sparse index. */
export const idleCustomers = ({ dynamoDb, tableName }: Table): IdleCustomers => ({
  async list(before, { limit, from = { partition: 0 } }, signal) {
    const ExclusiveStartKey = startKey(from);
    const { Items = [], LastEvaluatedKey } = await dynamoDb(
      "Query",
      {
        TableName: tableName,
        IndexName: activityIndex.name,
        KeyConditionExpression: "#partition = :partition AND #activeOn < :before",
        ExpressionAttributeNames: { "#partition": activityIndex.partition, "#activeOn": activityIndex.sort },
        ExpressionAttributeValues: { ":partition": activityPartitions[from.partition], ":before": before },
        Limit: limit,
        ...(ExclusiveStartKey && { ExclusiveStartKey }),
      },
      signal,
    );
    return {
      customerIds: Items.map((item) => KeyItem.parse(item).pk),
      next: nextPlace(from.partition, LastEvaluatedKey),
    };
  },
});
