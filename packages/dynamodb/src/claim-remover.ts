import type { ClaimRemover } from "@onboarding/application";
import type { Table } from "./client.ts";
import { isConditionFailed } from "./dynamo-db-refusal.ts";
import { type HmacSecret, privateKeys } from "./hmac-secret.ts";

/** Removes claims one by one, each under the condition that it is the customer's. */
export const claimRemover = ({ dynamoDb, tableName: TableName }: Table, secret: HmacSecret): ClaimRemover => {
  const keys = privateKeys(secret);
  return {
    async remove(customerId, claims, signal) {
      for (const key of claims.flatMap((claim) => keys.claimKeys(claim))) {
        const request = {
          TableName,
          Key: { ...key },
          ConditionExpression: "customerId = :customer",
          ExpressionAttributeValues: { ":customer": customerId },
        };
        await dynamoDb("DeleteItem", request, signal).catch((error: unknown) => {
          if (!isConditionFailed(error)) throw error;
        });
      }
    },
  };
};
