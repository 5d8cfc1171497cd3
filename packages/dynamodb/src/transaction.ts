import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { type AttributeValue, type CancellationReason, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { StoreBusy } from "@onboarding/application";
import { isPassing } from "./busy.ts";
import type { Table } from "./client.ts";

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
  { client }: Table,
  writes: readonly GuardedWrite[],
  signal: AbortSignal,
): Promise<void> => {
  const command = new TransactWriteCommand({
    TransactItems: writes.map(({ operation }) => operation),
    // The same for every attempt: where an answer was lost, the next attempt is told that the transaction was committed.
    ClientRequestToken: randomUUID(),
  });
  for (let attempt = 1; ; attempt++) {
    try {
      await client.send(command, { abortSignal: signal });
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

const isCancelled = (error: unknown): error is TransactionCanceledException =>
  error instanceof TransactionCanceledException;

const refusalOf = (error: unknown, writes: readonly GuardedWrite[]): Error | Promise<Error> | undefined => {
  if (!isCancelled(error)) return undefined;
  const reasons = error.CancellationReasons ?? [];
  const index = reasons.findIndex(({ Code }) => Code === "ConditionalCheckFailed");
  return writes[index]?.refused(storedItem(reasons[index]));
};

// The document client leaves the items of a failed condition as they come over the wire.
const storedItem = (reason: CancellationReason | undefined): Record<string, unknown> | undefined =>
  reason?.Item && unmarshall(reason.Item as Record<string, AttributeValue>);

const mayPass = (error: unknown): boolean =>
  isCancelled(error)
    ? (error.CancellationReasons ?? []).some(({ Code }) => PASSING_REASONS.includes(Code ?? ""))
    : isPassing(error instanceof StoreBusy ? error.cause : error);
