import type { components } from "@onboarding/client";

type Schemas = components["schemas"];

export type Case = Schemas["Case"];
export type Check = Case["kyc"]["missing"][number];
