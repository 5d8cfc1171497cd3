import type { Report } from "../activity.ts";
import type { AsyncInvocations } from "../async-invocation/async-invocations.ts";
import type { DeployedFunction } from "../deployment.ts";
import type { Rule, RuleTarget } from "../event-routes.ts";
import type { Queues } from "../queues/queues.ts";

export interface DeliveryOptions {
  readonly deployment: { readonly functions: readonly DeployedFunction[] };
  readonly invocations: Pick<AsyncInvocations, "enqueue">;
  readonly queues: Pick<Queues, "has" | "send">;
  readonly report: Report;
}

/** Hands an event to a target of a rule; the hand-over is durable when it returns. */
export type Deliver = (rule: Rule, target: RuleTarget, event: unknown) => void;

/**
 * EventBridge → Lambda is an asynchronous invocation: a failing function is Lambda's affair. A target that does not
 * exist is not retried but goes to the target's own dead-letter queue at once.
 */
export const deliveries = ({ deployment, invocations, queues, report }: DeliveryOptions): Deliver => {
  const functionArns = new Set(deployment.functions.map(({ arn }) => arn));
  return (rule, target, event) => {
    if (functionArns.has(target.arn)) invocations.enqueue(target.arn, event, `rule ${rule.name}`);
    else if (queues.has(target.arn)) queues.send(target.arn, JSON.stringify(event));
    else deadLetter({ queues, report }, rule, target, event);
  };
};

const deadLetter = (
  { queues, report }: Pick<DeliveryOptions, "queues" | "report">,
  rule: Rule,
  target: RuleTarget,
  event: unknown,
): void => {
  const reason = `rule ${rule.name}: there is no target ${target.arn}`;
  if (target.deadLetterArn === undefined || !queues.has(target.deadLetterArn)) {
    report({ kind: "notice", text: `${reason}; the event is dropped, for the target has no dead-letter queue` });
    return;
  }
  queues.send(target.deadLetterArn, JSON.stringify(event), {
    RULE_ARN: rule.arn,
    TARGET_ARN: target.arn,
    ERROR_CODE: "NO_RESOURCE",
    ERROR_MESSAGE: `The target ${target.arn} does not exist.`,
    RETRY_ATTEMPTS: 0,
  });
  report({ kind: "dead-letter", queue: target.deadLetterArn.split(":").at(-1) ?? target.deadLetterArn, reason });
};
