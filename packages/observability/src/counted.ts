import { namespace } from "./env.ts";

/**
 * Fields of a log line that CloudWatch counts as well (embedded metric format): by the values of the dimensions, which must be
 * few and say nothing of anybody.
 */
export const counted = (
  metric: string,
  dimensions: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> => ({
  _aws: {
    Timestamp: Date.now(),
    CloudWatchMetrics: [
      { Namespace: namespace, Dimensions: [Object.keys(dimensions)], Metrics: [{ Name: metric, Unit: "Count" }] },
    ],
  },
  ...dimensions,
  [metric]: 1,
});
