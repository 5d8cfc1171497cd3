import { Duration } from "aws-cdk-lib";
import { TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { ServiceAlarm } from "./service-alarm.ts";

export interface DailyRunAlarmProps {
  readonly fn: Lambda;
  readonly label: string;
  readonly impact: string;
}

/** A day on which the schedule started nothing: silence is what is wrong. */
export class DailyRunAlarm extends Construct {
  constructor(scope: Construct, id: string, { fn, label, impact }: DailyRunAlarmProps) {
    super(scope, id);
    new ServiceAlarm(this, "Missing", {
      alarmName: `${label}-missing`,
      metric: fn.metricInvocations({ period: Duration.days(1), statistic: "Sum" }),
      threshold: 1,
      isLow: true,
      missingData: TreatMissingData.BREACHING,
      impact,
      runbook: "The daily run did not happen",
    });
  }
}
