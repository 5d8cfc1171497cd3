import type { AuditTrail } from "@onboarding/application";
import { type AuditEntryPage, auditEntryView, auditRoutes } from "@onboarding/contracts";
import { DomainError, EntryId } from "@onboarding/domain";
import { decodeCursor, encodeCursor, ok, serve } from "@onboarding/http";
import type * as z from "zod";

/** GET /v1/customers/{customerId}/audit */
export const listAuditEntries = (trail: AuditTrail) =>
  serve(auditRoutes.listAuditEntries, async ({ path: { customerId }, query: { limit, cursor }, signal }) => {
    const scope = `audit of ${customerId}`;
    const before = decodeCursor(cursor, scope, EntryId);
    const { entries, hasMore } = await trail.list(customerId, { limit, before }, signal);
    // Every customer has an entry from registration on.
    if (entries.length === 0 && before === undefined) throw new DomainError("customer-not-found");
    const last = entries.at(-1);
    return ok({
      items: entries.map(auditEntryView),
      nextCursor: hasMore && last ? encodeCursor(scope, last.entryId) : null,
    } satisfies z.output<typeof AuditEntryPage>);
  });
