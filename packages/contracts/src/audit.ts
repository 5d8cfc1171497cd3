import { Entry } from "@onboarding/domain";
import * as z from "zod";
import { pageOf, pageParameters } from "./page.ts";

/** GET /v1/customers/{customerId}/audit */
export const ListAuditEntriesQuery = z.strictObject(pageParameters);

const { customerId: _customerId, ...shown } = Entry.shape;

/** One change, as the API shows it: who, when, in which request, and every field with its old and its new value. */
export const AuditEntryView = z.object(shown);

export const AuditEntryPage = pageOf(AuditEntryView);
