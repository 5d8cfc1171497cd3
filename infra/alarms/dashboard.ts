import type { EventType } from "@onboarding/domain";
import { Duration } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { Dashboard as CloudWatchDashboard, GraphWidget, type IMetric, Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import type { StageSettings } from "../stages/settings.ts";
import { outcomeMetric } from "./outcome-alarms.ts";

export interface DashboardProps {
  readonly settings: StageSettings;
  readonly api: HttpApi;
  readonly table: Table;
}

const HOUR = Duration.hours(1);
const WIDTH = 12;
const graph = (title: string, left: IMetric[], leftLabel: string): GraphWidget =>
  new GraphWidget({ title, left, width: WIDTH, leftYAxis: { min: 0, label: leftLabel, showUnits: false } });

/** One page that answers whether customers get through, and if not, where they wait. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { settings, api, table }: DashboardProps) {
    super(scope, id);
    const prefix = `onboarding-${settings.name}-`;
    const events = (...types: readonly EventType[]) =>
      types.map((eventType) => outcomeMetric(settings, "EventPublished", { eventType }, HOUR));
    const outcomes = (metric: string, ...names: readonly string[]) =>
      names.map((outcome) => outcomeMetric(settings, metric, { outcome }, HOUR));
    const age = new Metric({
      namespace: "AWS/Lambda",
      metricName: "IteratorAge",
      dimensionsMap: { FunctionName: `${prefix}publish-events` },
      statistic: "Maximum",
    });
    const dashboard = new CloudWatchDashboard(this, "Dashboard", { dashboardName: `onboarding-${settings.name}` });
    dashboard.addWidgets(
      graph("Customers", events("customer.registered", "customer.activated", "customer.suspended"), "an hour"),
      graph("Verdicts", events("kyc.verified", "kyc.rejected", "identity.approved", "identity.rejected"), "an hour"),
    );
    dashboard.addWidgets(
      graph("Requests", [api.metricCount(), api.metricClientError(), api.metricServerError()], "in 5 minutes"),
      graph(
        "Latency",
        ["p50", "p95", "p99"].map((statistic) => api.metricLatency({ statistic })),
        "ms",
      ),
    );
    dashboard.addWidgets(
      graph("How late events come", [age], "ms"),
      graph(
        "Requests to the table",
        [table.metricConsumedReadCapacityUnits(), table.metricConsumedWriteCapacityUnits()],
        "units",
      ),
    );
    dashboard.addWidgets(
      graph(
        "Uploads",
        outcomes("UploadInspected", "AVAILABLE", "TYPE_MISMATCH", "ACTIVE_CONTENT", "MALWARE"),
        "an hour",
      ),
      graph(
        "Deliveries of Sumsub",
        outcomes("SumsubDelivery", "applied", "duplicate", "superseded", "not-authentic", "unreadable"),
        "an hour",
      ),
    );
    dashboard.addWidgets(graph("Logins", outcomes("LoginProvisioning", "PROVISIONED", "FAILED"), "an hour"));
  }
}
