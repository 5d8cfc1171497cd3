import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { StoreBusy } from "@onboarding/application";
import type { Table } from "./client.ts";
import { isCancelled } from "./dynamo-db-refusal.ts";

type Operation = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** One write of a transaction, and what it means when its condition does not hold. */
export interface GuardedWrite {
  readonly operation: Operation;
  /** `stored`: the item that is there instead; undefined when there is none. */
  readonly refused: (stored: Readonly<Record<string, unknown>> | undefined) => Error | Promise<Error>;
}

const ATTEMPTS = 5;
const FIRST_WAIT_MS = 20;
const PASSING_REASONS = ["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"];

/**
 * Writes all or nothing. Conflicts with other transactions are tried again with growing, jittered waits.
 *
 * @throws the `refused` of the first write whose condition failed; StoreBusy when the store will not take it now
 */
export const transact = async (
  { dynamoDb }: Table,
  writes: readonly GuardedWrite[],
  signal: AbortSignal,
): Promise<void> => {
  const request = {
    TransactItems: writes.map(({ operation }) => operation),
    // The same for every attempt: where an answer was lost, the next attempt is told that the transaction was committed.
    ClientRequestToken: randomUUID(),
  };
  for (let attempt = 1; ; attempt++) {
    try {
      await dynamoDb("TransactWriteItems", request, signal);
      return;
    } catch (error) {
      const refusal = refusalOf(error, writes);
      if (refusal) throw await refusal;
      if (!mayPass(error)) throw error;
      if (attempt === ATTEMPTS) throw new StoreBusy("the table did not take the transaction", { cause: error });
      // The longest wait doubles; a random share of it keeps those who collided apart.
      await setTimeout(Math.random() * FIRST_WAIT_MS * 2 ** attempt, undefined, { signal });
    }
  }
};

const refusalOf = (error: unknown, writes: readonly GuardedWrite[]): Error | Promise<Error> | undefined => {
  if (!isCancelled(error)) return undefined;
  const index = error.reasons.findIndex(({ code }) => code === "ConditionalCheckFailed");
  return writes[index]?.refused(error.reasons[index]?.stored);
};

const mayPass = (error: unknown): boolean =>
  isCancelled(error) ? error.reasons.some(({ code }) => PASSING_REASONS.includes(code)) : error instanceof StoreBusy;
