import type { Refusal } from "../forms/faults.ts";
import type { Catalogue } from "../i18n/catalogue.ts";

type Advice = keyof Catalogue["outbox"]["advice"];

const byCode: Readonly<Record<string, Advice>> = {
  "identification-already-registered": "duplicate",
  "stale-version": "stale",
  "address-type-already-exists": "exists",
  "relation-already-exists": "exists",
  "introducer-already-assigned": "exists",
  "invalid-request": "fields",
  "customer-closed": "gone",
  "customer-erased": "gone",
  "customer-not-found": "gone",
  "file-limit-reached": "gone",
  "rejected-file-resubmitted": "gone",
};

/** What to do about a refusal: the key of its words. */
export const adviceOn = ({ code }: Refusal): Advice => byCode[code] ?? "other";
