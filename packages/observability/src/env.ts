/** Where counts go in CloudWatch: the stack sets the stage's own. */
export const namespace = process.env["POWERTOOLS_METRICS_NAMESPACE"] ?? "customer-onboarding";
