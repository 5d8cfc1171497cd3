import type { Case, Step } from "./case.ts";
import { assertNotClosed, type Customer, type CustomerData } from "./customer.ts";
import { InputFaults } from "./domain-error.ts";
import { isSameIdentification } from "./identification.ts";
import { type IdentityVerification, withoutVerdict } from "./identity-verification.ts";
import type { ActorId, Instant } from "./ids.ts";
import { type MergePatch, mergePatched } from "./merge-patch.ts";
import { assertVersion } from "./record.ts";
import { registrationFaults } from "./registration.ts";

/** What may be edited after registration; type and category are for good. */
const editableFields = [
  "name",
  "phone",
  "email",
  "dateOfBirth",
  "gender",
  "religion",
  "identificationType",
  "identificationNumber",
  "identificationCountry",
] as const satisfies readonly (keyof CustomerData)[];
type EditableField = (typeof editableFields)[number];

/** A JSON merge patch (RFC 7396): `null` removes an optional field, what is left out stays. */
export type CustomerPatch = MergePatch<Pick<CustomerData, EditableField>>;

/** What an identity verification is made on. */
const identityFields: readonly EditableField[] = [
  "name",
  "dateOfBirth",
  "identificationType",
  "identificationNumber",
  "identificationCountry",
];

/** Another spelling of the same document is no other document, and leaves a verdict on it standing. */
const isSameIdentity = (a: Customer, b: Customer): boolean =>
  a.name === b.name && a.dateOfBirth === b.dateOfBirth && isSameIdentification(a, b);

/**
 * What the edit does to the identity verification. What is judged has changed, so its version moves in any case; a verdict
 * on another identity is void, but for a final rejection, which only an admin opens again.
 */
const reverified = (verification: IdentityVerification, before: Customer, after: Customer): IdentityVerification => {
  if (verification.rejectType === "FINAL" || isSameIdentity(before, after)) return { ...verification };
  return withoutVerdict(verification);
};

/**
 * Edits a customer's data by the rules of a registration, judged on the merged record; no step when nothing differs.
 *
 * @throws DomainError customer-closed, stale-version; InputFaults
 */
export const editCustomer = (
  { revision: _, ...records }: Case,
  patch: CustomerPatch,
  expectedVersion: number,
  editor: ActorId,
  now: Instant,
): Step[] => {
  const { customer, identityVerification } = records;
  assertNotClosed(customer);
  assertVersion(customer, expectedVersion);
  const next = mergePatched<Customer>(customer, patch);
  if (next === customer) return [];
  const faults = registrationFaults(next, now.slice(0, 10));
  if (faults.length > 0) throw new InputFaults(faults);
  const fields = editableFields.filter((field) => next[field] !== customer[field]);
  const isJudged = fields.some((field) => identityFields.includes(field));
  return [
    {
      event: { type: "customer.updated", data: { fields } },
      records: {
        ...records,
        customer: { ...next, editedBy: editor },
        ...(isJudged && { identityVerification: reverified(identityVerification, customer, next) }),
      },
    },
  ];
};
