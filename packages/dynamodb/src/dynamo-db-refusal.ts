import { type AwsAnswer, refusalType } from "@onboarding/aws-requests";
import { type Attributes, valuesOf } from "./attribute-values.ts";

/** As DynamoDB says it. */
interface Refusal {
  readonly Item?: Attributes;
  readonly CancellationReasons?: readonly { readonly Code?: string; readonly Item?: Attributes }[];
}

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

/** The refusal in an answer, which says nothing more when it comes from something in between. */
export const refusalOf = (answer: AwsAnswer): DynamoDbRefusal => {
  const type = refusalType(answer);
  if (type === "") return new DynamoDbRefusal(`status ${answer.status}`);
  const { Item, CancellationReasons = [] }: Refusal = JSON.parse(answer.body.toString());
  const reasons = CancellationReasons.map(({ Code = "None", Item: there }) => ({ code: Code, stored: stored(there) }));
  return new DynamoDbRefusal(type, stored(Item), reasons);
};

const stored = (item: Attributes | undefined): Stored => item && valuesOf(item);

const isRefusal = (error: unknown, type: string): error is DynamoDbRefusal =>
  error instanceof DynamoDbRefusal && error.name === type;

/** Whether the condition of a single write did not hold. */
export const isConditionFailed = (error: unknown): error is DynamoDbRefusal =>
  isRefusal(error, "ConditionalCheckFailedException");

/** Whether a transaction was not done for one of its writes. */
export const isCancelled = (error: unknown): error is DynamoDbRefusal =>
  isRefusal(error, "TransactionCanceledException");
