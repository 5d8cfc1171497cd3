import { Duration } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { MathExpression } from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import { ServiceAlarm } from "./service-alarm.ts";

export interface ApiAlarmsProps {
  readonly api: HttpApi;
  /** `onboarding-{stage}-api` */
  readonly label: string;
}

const PERIOD = Duration.minutes(5);
/** Percent of the requests. */
const ERROR_RATE = 1;
/** A single failure among few requests is a log line, not a night's sleep. */
const FEWEST_ERRORS = 5;
const SLOW = Duration.seconds(3);

/** An API that fails or keeps people waiting. */
export class ApiAlarms extends Construct {
  constructor(scope: Construct, id: string, { api, label }: ApiAlarmsProps) {
    super(scope, id);
    const sums = { period: PERIOD, statistic: "Sum" };
    new ServiceAlarm(this, "Errors", {
      alarmName: `${label}-5xx`,
      metric: new MathExpression({
        label: "Percent of requests answered with 5xx",
        expression: `IF(errors >= ${FEWEST_ERRORS}, 100 * errors / requests, 0)`,
        usingMetrics: { errors: api.metricServerError(sums), requests: api.metricCount(sums) },
        period: PERIOD,
      }),
      threshold: ERROR_RATE,
      impact: "Agents, verifiers and customers see errors, and their work is not done",
      runbook: "The API answers with errors",
    });
    new ServiceAlarm(this, "Latency", {
      alarmName: `${label}-latency`,
      metric: api.metricLatency({ period: PERIOD, statistic: "p99" }),
      threshold: SLOW.toMilliseconds(),
      periods: [3, 3],
      impact: "Agents, verifiers and customers wait for seconds",
      runbook: "The API is slow",
    });
  }
}
