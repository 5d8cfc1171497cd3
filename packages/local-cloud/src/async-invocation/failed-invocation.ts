import type { Report } from "../activity.ts";
import type { DeployedFunction } from "../deployment.ts";
import type { InvocationResult } from "../invocation.ts";
import type { Queues } from "../queues/queues.ts";
import type { PendingInvocation } from "../state/pending-invocations.ts";

export type GivenUpBecause = "RetriesExhausted" | "EventAgeExceeded";

/** Lambda keeps the first kilobyte of the error message. */
const ERROR_MESSAGE_LENGTH = 1024;

/** Hands an invocation that is given up to the queues that its function names; without one it is dropped, and said. */
export const handOver = (
  { queues, report, now }: { queues: Queues; report: Report; now: () => number },
  { name, asyncInvocation }: DeployedFunction,
  invocation: PendingInvocation,
  condition: GivenUpBecause,
  result: InvocationResult | undefined,
): void => {
  const { onFailureArn, deadLetterArn } = asyncInvocation;
  const send = (queueArn: string, body: string, attributes: Record<string, string | number>): void => {
    if (!queues.has(queueArn)) {
      report({ kind: "notice", text: `${name}: the queue ${queueArn} for failed invocations does not exist` });
      return;
    }
    queues.send(queueArn, body, attributes);
    report({ kind: "dead-letter", queue: queueArn.split(":").at(-1) ?? queueArn, reason: `${name}: ${condition}` });
  };
  if (onFailureArn !== undefined) {
    send(onFailureArn, JSON.stringify(destinationRecord(invocation, condition, result, now())), {});
  }
  if (deadLetterArn !== undefined) send(deadLetterArn, invocation.event, deadLetterAttributes(invocation, result));
  if (onFailureArn === undefined && deadLetterArn === undefined) {
    report({ kind: "notice", text: `${name}: an event is dropped (${condition}), for it names no dead-letter queue` });
  }
};

/** Shape of Lambda's invocation record (asynchronous destinations). */
const destinationRecord = (
  { requestId, functionArn, failures, event }: PendingInvocation,
  condition: GivenUpBecause,
  result: InvocationResult | undefined,
  now: number,
) => ({
  version: "1.0",
  timestamp: new Date(now).toISOString(),
  requestContext: { requestId, functionArn: `${functionArn}:$LATEST`, condition, approximateInvokeCount: failures },
  requestPayload: JSON.parse(event) as unknown,
  ...(result && !result.ok
    ? {
        responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
        responsePayload: { errorMessage: result.errorMessage, errorType: result.errorType },
      }
    : {}),
});

/** Lambda: the bare event travels, what happened is in the message attributes. */
const deadLetterAttributes = ({ requestId }: PendingInvocation, result: InvocationResult | undefined) => ({
  RequestID: requestId,
  ErrorCode: 200,
  ErrorMessage: (result && !result.ok && result.errorMessage.slice(0, ERROR_MESSAGE_LENGTH)) || "unknown",
});
