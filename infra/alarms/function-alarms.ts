import { Duration } from "aws-cdk-lib";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { ServiceAlarm } from "./service-alarm.ts";

export interface FunctionAlarmsProps {
  readonly fn: Lambda;
  /** The function's name in AWS, which begins the names of its alarms. */
  readonly label: string;
  readonly impact: string;
  readonly timeout: Duration;
}

const PERIOD = Duration.minutes(5);
/** Less is what retries are for. */
const ERRORS = 3;
const NEAR_TIMEOUT = 0.8;

/** A function that fails, is not let run, or soon will not have time enough. */
export class FunctionAlarms extends Construct {
  constructor(scope: Construct, id: string, { fn, label, impact, timeout }: FunctionAlarmsProps) {
    super(scope, id);
    new ServiceAlarm(this, "Errors", {
      alarmName: `${label}-errors`,
      metric: fn.metricErrors({ period: PERIOD, statistic: "Sum" }),
      threshold: ERRORS,
      impact,
      runbook: "A function fails",
    });
    new ServiceAlarm(this, "Throttles", {
      alarmName: `${label}-throttles`,
      metric: fn.metricThrottles({ period: PERIOD, statistic: "Sum" }),
      threshold: 1,
      periods: [2, 3],
      impact: `${impact}, or only slowly`,
      runbook: "A function is throttled",
    });
    new ServiceAlarm(this, "Duration", {
      alarmName: `${label}-duration`,
      metric: fn.metricDuration({ period: PERIOD, statistic: "Maximum" }),
      threshold: timeout.toMilliseconds() * NEAR_TIMEOUT,
      periods: [3, 3],
      impact: `Soon: ${impact.charAt(0).toLowerCase()}${impact.slice(1)}`,
      runbook: "A function comes near its time limit",
    });
  }
}
