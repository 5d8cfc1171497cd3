import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import { EventBus, Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";

export interface ConsumerStackProps extends StackProps {
  /** Of the bus: `customer-onboarding-prod` for the stage prod. */
  readonly busName: string;
}

/** The events about deposit accounts in a queue of the account service. Take it as it is, and change the types. */
export class ConsumerStack extends Stack {
  constructor(scope: Construct, id: string, { busName, ...props }: ConsumerStackProps) {
    super(scope, id, props);
    const queueOf = (name: string, more = {}) =>
      new Queue(this, name, { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, ...more });
    // What the service could not handle, and what EventBridge could not deliver: somebody has to look.
    const failures = queueOf("Failures", { retentionPeriod: Duration.days(14) });
    const queue = queueOf("Events", { deadLetterQueue: { queue: failures, maxReceiveCount: 5 } });
    new Rule(this, "Rule", {
      eventBus: EventBus.fromEventBusName(this, "Bus", busName),
      eventPattern: {
        source: ["customer-onboarding"],
        detailType: [
          "deposit-account.opened",
          "deposit-account.frozen",
          "deposit-account.unfrozen",
          "deposit-account.closed",
        ],
      },
      targets: [
        new SqsQueue(queue, { deadLetterQueue: failures, maxEventAge: Duration.hours(24), retryAttempts: 185 }),
      ],
    });
  }
}
