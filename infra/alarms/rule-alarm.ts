import { Duration } from "aws-cdk-lib";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { IEventBus, IRule } from "aws-cdk-lib/aws-events";
import { Construct } from "constructs";
import { ServiceAlarm } from "./service-alarm.ts";

export interface RuleAlarmProps {
  readonly rule: IRule;
  /** Left out: the default bus, whose metrics have no dimension for it. */
  readonly bus?: IEventBus;
  /** Name of the alarm, without its ending. */
  readonly label: string;
  readonly impact: string;
}

/** A rule whose events do not reach the function that they are for. */
export class RuleAlarm extends Construct {
  constructor(scope: Construct, id: string, { rule, bus, label, impact }: RuleAlarmProps) {
    super(scope, id);
    new ServiceAlarm(this, "Failed", {
      alarmName: `${label}-undelivered`,
      metric: new Metric({
        namespace: "AWS/Events",
        metricName: "FailedInvocations",
        dimensionsMap: { ...(bus && { EventBusName: bus.eventBusName }), RuleName: rule.ruleName },
        period: Duration.minutes(5),
        statistic: "Sum",
      }),
      threshold: 1,
      impact,
      runbook: "The bus could not deliver",
    });
  }
}
