import { Duration } from "aws-cdk-lib";
import { type IMetric, Metric } from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import type { StageSettings } from "../stages/settings.ts";
import { metricNamespace } from "./metric-namespace.ts";
import type { RunbookHeading } from "./runbook.ts";
import { ServiceAlarm } from "./service-alarm.ts";

/** How often something that functions count ended in a certain way. */
export const outcomeMetric = (
  settings: StageSettings,
  metricName: string,
  dimensionsMap: Readonly<Record<string, string>>,
  period = Duration.minutes(5),
): IMetric => new Metric({ namespace: metricNamespace(settings), metricName, dimensionsMap, period, statistic: "Sum" });

interface WatchedOutcome {
  readonly metric: string;
  readonly outcome: string;
  readonly threshold: number;
  readonly impact: string;
  readonly runbook: RunbookHeading;
}

const watched: Readonly<Record<string, WatchedOutcome>> = {
  "sumsub-not-authentic": {
    metric: "SumsubDelivery",
    outcome: "not-authentic",
    threshold: 3,
    impact: "Verdicts of Sumsub are refused, so customers wait; or somebody tries to forge them",
    runbook: "Deliveries of Sumsub are refused",
  },
  "sumsub-unreadable": {
    metric: "SumsubDelivery",
    outcome: "unreadable",
    threshold: 1,
    impact: "Verdicts of Sumsub come in a form that is not understood, so customers wait",
    runbook: "Deliveries of Sumsub are not understood",
  },
  "sumsub-other-level": {
    metric: "SumsubDelivery",
    outcome: "other-level",
    threshold: 1,
    impact: "Verdicts of Sumsub do not count, so customers wait",
    runbook: "Sumsub checks on another level",
  },
  "login-refused": {
    metric: "LoginProvisioning",
    outcome: "FAILED",
    threshold: 1,
    impact: "Customers who were given a login cannot log in",
    runbook: "Logins are not provisioned",
  },
  malware: {
    metric: "UploadInspected",
    outcome: "MALWARE",
    threshold: 1,
    impact: "Somebody uploads malware through an agent's device; nobody got to see it",
    runbook: "Somebody uploads malware",
  },
};

/** Outcomes that only the functions know of, and that people must hear of. */
export class OutcomeAlarms extends Construct {
  constructor(scope: Construct, id: string, settings: StageSettings) {
    super(scope, id);
    for (const [name, { metric, outcome, ...alarm }] of Object.entries(watched)) {
      new ServiceAlarm(this, name, {
        alarmName: `onboarding-${settings.name}-${name}`,
        metric: outcomeMetric(settings, metric, { outcome }),
        ...alarm,
      });
    }
  }
}
