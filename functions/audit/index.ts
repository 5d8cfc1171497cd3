import { auditRoutes } from "@onboarding/contracts";
import { auditTrail, openTable } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { Env } from "./env.ts";
import { listAuditEntries } from "./list-audit-entries.ts";

const env = Env.parse(process.env);

export const handler = httpFunction(auditRoutes, {
  listAuditEntries: listAuditEntries(auditTrail(openTable(env.TABLE_NAME))),
});
