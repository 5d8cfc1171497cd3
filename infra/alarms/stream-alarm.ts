import { Duration } from "aws-cdk-lib";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { ServiceAlarm } from "./service-alarm.ts";

export interface StreamAlarmProps {
  /** Reads the stream. */
  readonly fn: Lambda;
  readonly label: string;
}

const LATE = Duration.minutes(1);

/** A stream that is read late. After 24 hours what was not read is gone. */
export class StreamAlarm extends Construct {
  constructor(scope: Construct, id: string, { fn, label }: StreamAlarmProps) {
    super(scope, id);
    new ServiceAlarm(this, "Age", {
      alarmName: `${label}-age`,
      metric: fn.metric("IteratorAge", { period: Duration.minutes(1), statistic: "Maximum" }),
      threshold: LATE.toMilliseconds(),
      periods: [3, 3],
      impact: "Cases move late: activations, logins and accounts are minutes behind",
      runbook: "Events come late",
    });
  }
}
