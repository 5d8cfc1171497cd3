import type { Readable } from "node:stream";
import type { AwsAnswer } from "./exchange.ts";

/** What services of AWS say, with status 400, when they have done nothing and the same request may succeed a little later. */
const PASSING = [
  "ThrottlingException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "TransactionInProgressException",
];

/** The kind of a refusal by a service that speaks JSON: `"__type": "com.amazonaws.dynamodb.v20120810#ThrottlingException"`. */
const TYPE = /"__type"\s*:\s*"(?:[^"#]*#)?(\w+)"/;

/** What a service that speaks JSON calls its refusal; empty when it says nothing. */
export const refusalType = ({ body }: AwsAnswer): string => TYPE.exec(body.toString())?.[1] ?? "";

/** Whether an answer says that the service is busy or broken for now. */
export const isBusy = ({ status, headers, body }: AwsAnswer<Readable | Buffer>): boolean =>
  status >= 500 ||
  status === 429 ||
  (status === 400 && Buffer.isBuffer(body) && PASSING.includes(refusalType({ status, headers, body })));
