import { Duration } from "aws-cdk-lib";
import { Operation, type Table } from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import { ServiceAlarm } from "./service-alarm.ts";

export interface TableAlarmsProps {
  readonly table: Table;
  /** `onboarding-{stage}-table` */
  readonly label: string;
}

const PERIOD = Duration.minutes(5);
const operations = [
  Operation.GET_ITEM,
  Operation.QUERY,
  Operation.PUT_ITEM,
  Operation.UPDATE_ITEM,
  Operation.TRANSACT_WRITE_ITEMS,
];

/** A table that turns requests away, or cannot serve them. Both are tried again, so a few do no harm. */
export class TableAlarms extends Construct {
  constructor(scope: Construct, id: string, { table, label }: TableAlarmsProps) {
    super(scope, id);
    new ServiceAlarm(this, "Throttles", {
      alarmName: `${label}-throttles`,
      metric: table.metricThrottledRequestsForOperations({ operations, period: PERIOD }),
      threshold: 20,
      periods: [2, 3],
      impact: "Requests are slow, and some are answered with 503",
      runbook: "The table is throttled",
    });
    new ServiceAlarm(this, "Errors", {
      alarmName: `${label}-errors`,
      metric: table.metricSystemErrorsForOperations({ operations, period: PERIOD }),
      threshold: 5,
      impact: "Requests fail: nothing can be read or changed",
      runbook: "The table has errors",
    });
  }
}
