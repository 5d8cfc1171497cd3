import { Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { RunbookHeading } from "../alarms/runbook.ts";
import { ServiceAlarm } from "../alarms/service-alarm.ts";

export interface DeadLetterQueueProps {
  /** The function whose work waits here: its name in AWS, and what people notice. */
  readonly of: { readonly label: string; readonly impact: string };
  readonly runbook?: RunbookHeading;
}

/** Where work ends that kept failing, for two weeks: long enough for people to come back from a holiday. Rings at the first. */
export class DeadLetterQueue extends Queue {
  constructor(
    scope: Construct,
    id: string,
    { of: { label, impact }, runbook = "Work waits in a dead-letter queue" }: DeadLetterQueueProps,
  ) {
    super(scope, id, {
      queueName: `${label}-failures`,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    new ServiceAlarm(this, "Alarm", {
      alarmName: `${label}-failures`,
      metric: this.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: "Maximum" }),
      threshold: 1,
      impact,
      runbook,
    });
  }
}
