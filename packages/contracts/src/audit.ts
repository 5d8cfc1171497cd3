import { Entry, lazySchema } from "@onboarding/domain";
import * as z from "zod";
import { pageOf, pageParameters } from "./page.ts";

/** GET /v1/customers/{customerId}/audit */
export const ListAuditEntriesQuery = lazySchema(() => z.strictObject(pageParameters));

/** One change, as the API shows it: who, when, in which request, and every field with its old and its new value. */
export const AuditEntryView = lazySchema(() => {
  const { customerId: _, ...shown } = Entry.unwrap().shape;
  return z.object(shown);
});

/** Makes the view of an entry, which is as it was parsed. */
export const auditEntryView = ({ customerId: _, ...shown }: Entry): z.output<typeof AuditEntryView> => shown;

export const AuditEntryPage = lazySchema(() => pageOf(AuditEntryView));
