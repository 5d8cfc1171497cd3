import { auditRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { auditTrail, openTable } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { Env } from "./env.ts";
import { listAuditEntries } from "./list-audit-entries.ts";

const env = parsedOnce(Env, process.env);

export const handler = httpFunction(auditRoutes, {
  listAuditEntries: listAuditEntries(auditTrail(openTable(env.TABLE_NAME))),
});
