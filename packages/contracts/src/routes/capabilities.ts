import type { Route } from "../route.ts";
import { customerRoutes } from "./customer-routes.ts";
import { healthRoutes } from "./health-routes.ts";
import { identityVerificationRoutes } from "./identity-verification-routes.ts";
import { kycRoutes } from "./kyc-routes.ts";

/**
 * Every route of the API, by the function that serves it (a folder of functions/). Infrastructure and documentation are made
 * from this table; a function imports only its own routes.
 */
export const capabilities = {
  customers: customerRoutes,
  health: healthRoutes,
  "identity-verification": identityVerificationRoutes,
  kyc: kycRoutes,
} as const satisfies Record<string, Readonly<Record<string, Route>>>;

export type Capability = keyof typeof capabilities;
