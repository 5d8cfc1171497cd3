import type { StageSettings } from "../stages/settings.ts";

/** Where a stage's functions count: two stages of one account are told apart. */
export const metricNamespace = ({ name }: Pick<StageSettings, "name">): string => `customer-onboarding-${name}`;
