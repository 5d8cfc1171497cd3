import type { Route } from "../route.ts";
import { addressRoutes } from "./address-routes.ts";
import { apiDocsRoutes } from "./api-docs-routes.ts";
import { auditRoutes } from "./audit-routes.ts";
import { customerRoutes } from "./customer-routes.ts";
import { customerStatusRoutes } from "./customer-status-routes.ts";
import { depositAccountRoutes } from "./deposit-account-routes.ts";
import { erasureRoutes } from "./erasure-routes.ts";
import { familyRelationRoutes } from "./family-relation-routes.ts";
import { fileRoutes } from "./file-routes.ts";
import { healthRoutes } from "./health-routes.ts";
import { identityCheckRoutes } from "./identity-check-routes.ts";
import { identityVerificationRoutes } from "./identity-verification-routes.ts";
import { introducerRoutes } from "./introducer-routes.ts";
import { kycRoutes } from "./kyc-routes.ts";
import { meRoutes } from "./me-routes.ts";
import { onlineUserRoutes } from "./online-user-routes.ts";
import { sumsubWebhookRoutes } from "./sumsub-webhook-routes.ts";
import { verificationRoutes } from "./verification-routes.ts";

/**
 * Every route of the API, by the function that serves it (a folder of functions/). Infrastructure and documentation are made
 * from this table; a function imports only its own routes.
 */
export const capabilities = {
  addresses: addressRoutes,
  "api-docs": apiDocsRoutes,
  audit: auditRoutes,
  "customer-status": customerStatusRoutes,
  customers: customerRoutes,
  "deposit-account": depositAccountRoutes,
  erasure: erasureRoutes,
  "family-relations": familyRelationRoutes,
  files: fileRoutes,
  health: healthRoutes,
  "identity-check": identityCheckRoutes,
  "identity-verification": identityVerificationRoutes,
  introducer: introducerRoutes,
  kyc: kycRoutes,
  "sumsub-webhook": sumsubWebhookRoutes,
  me: meRoutes,
  "online-user": onlineUserRoutes,
  verifications: verificationRoutes,
} as const satisfies Record<string, Readonly<Record<string, Route>>>;

export type Capability = keyof typeof capabilities;
