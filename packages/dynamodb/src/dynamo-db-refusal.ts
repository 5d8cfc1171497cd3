import { type AwsAnswer, refusalType } from "@onboarding/aws-requests";
import * as z from "zod";
import { StreamImage, valuesOf } from "./attribute-values.ts";

const Item = StreamImage.transform(valuesOf).optional();
const Refusal = z.object({
  Item,
  CancellationReasons: z.array(z.object({ Code: z.string().optional(), Item })).default([]),
});

type Stored = Readonly<Record<string, unknown>> | undefined;

/** Why one write of a transaction was not done; `None` where it was not the reason. */
export interface CancellationReason {
  readonly code: string;
  /** The item that is there, where the write asked to be told. */
  readonly stored: Stored;
}

/** DynamoDB has done nothing: a condition does not hold, or the request is no good. Does not quote what is stored. */
export class DynamoDbRefusal extends Error {
  readonly stored: Stored;
  /** In the order of a transaction's writes. */
  readonly reasons: readonly CancellationReason[];

  constructor(type: string, stored?: Stored, reasons: readonly CancellationReason[] = []) {
    super(`DynamoDB refuses: ${type}`);
    this.name = type;
    this.stored = stored;
    this.reasons = reasons;
  }
}

/** The refusal in an answer. */
export const refusalOf = (answer: AwsAnswer): DynamoDbRefusal => {
  const type = refusalType(answer) || `status ${answer.status}`;
  const { data } = Refusal.safeParse(parsed(answer.body.toString()));
  const reasons = data?.CancellationReasons.map(({ Code = "None", Item: stored }) => ({ code: Code, stored }));
  return new DynamoDbRefusal(type, data?.Item, reasons);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isRefusal = (error: unknown, type: string): error is DynamoDbRefusal =>
  error instanceof DynamoDbRefusal && error.name === type;

/** Whether the condition of a single write did not hold. */
export const isConditionFailed = (error: unknown): error is DynamoDbRefusal =>
  isRefusal(error, "ConditionalCheckFailedException");

/** Whether a transaction was not done for one of its writes. */
export const isCancelled = (error: unknown): error is DynamoDbRefusal =>
  isRefusal(error, "TransactionCanceledException");
