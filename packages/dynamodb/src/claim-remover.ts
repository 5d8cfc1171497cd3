import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import type { ClaimRemover } from "@onboarding/application";
import type { Table } from "./client.ts";
import { type HmacSecret, privateKeys } from "./hmac-secret.ts";

/** Removes claims one by one, each under the condition that it is the customer's. */
export const claimRemover = ({ client, tableName: TableName }: Table, secret: HmacSecret): ClaimRemover => {
  const keys = privateKeys(secret);
  return {
    async remove(customerId, claims, signal) {
      for (const key of claims.flatMap((claim) => keys.claimKeys(claim))) {
        const command = new DeleteCommand({
          TableName,
          Key: { ...key },
          ConditionExpression: "customerId = :customer",
          ExpressionAttributeValues: { ":customer": customerId },
        });
        await client.send(command, { abortSignal: signal }).catch((error: unknown) => {
          if (!(error instanceof ConditionalCheckFailedException)) throw error;
        });
      }
    },
  };
};
