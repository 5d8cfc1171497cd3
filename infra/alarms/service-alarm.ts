import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData as Missing,
  type TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import { type RunbookHeading, runbookLink } from "./runbook.ts";

export interface ServiceAlarmProps {
  /** `onboarding-{stage}-…`, as it stands in a message. */
  readonly alarmName: string;
  readonly metric: IMetric;
  /** Rings when the metric is this or more (or less, where `isLow`). */
  readonly threshold: number;
  readonly isLow?: boolean;
  /** Periods that are looked at, and how many of them must be bad; one of one unless said otherwise. */
  readonly periods?: readonly [bad: number, of: number];
  readonly missingData?: TreatMissingData;
  /** What people notice. */
  readonly impact: string;
  readonly runbook: RunbookHeading;
}

/** The one way to make an alarm: it says what people notice, and where to read what to do. The stack sends it to its topic. */
export class ServiceAlarm extends Alarm {
  constructor(scope: Construct, id: string, props: ServiceAlarmProps) {
    const { impact, runbook, isLow = false, periods: [bad, of] = [1, 1], missingData, ...rest } = props;
    super(scope, id, {
      ...rest,
      alarmDescription: `${impact}. ${runbook}: ${runbookLink(runbook)}`,
      comparisonOperator: isLow
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      datapointsToAlarm: bad,
      evaluationPeriods: of,
      treatMissingData: missingData ?? Missing.NOT_BREACHING,
    });
  }
}
