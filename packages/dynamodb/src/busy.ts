import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { StoreBusy } from "@onboarding/application";

const PASSING = [
  "ThrottlingException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "TransactionInProgressException",
  "InternalServerError",
  "ServiceUnavailable",
];
/** Of Node's sockets. */
const UNREACHED = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND"];

/** Whether DynamoDB says that it has done nothing, and that the same request may succeed a little later. */
export const isPassing = (error: unknown): boolean => error instanceof Error && PASSING.includes(error.name);

const isUnreached = (error: unknown): boolean =>
  error instanceof Error && "code" in error && UNREACHED.includes(String(error.code));

/** Says StoreBusy, once the SDK has given up, of what is no mistake of anybody: callers are told to come again. */
export const sayingWhenBusy = (client: DynamoDBClient): DynamoDBClient => {
  client.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (cause) {
        if (isPassing(cause) || isUnreached(cause)) throw new StoreBusy("the table does not answer now", { cause });
        throw cause;
      }
    },
    { step: "initialize", name: "sayWhenBusy" },
  );
  return client;
};
