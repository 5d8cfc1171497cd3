import type { Fault } from "./domain-error.ts";
import { type FamilyRelation, RawIdentity } from "./family-relation.ts";
import { normalisedNumber } from "./identification.ts";

const RAW_FIELDS: readonly string[] = Object.keys(RawIdentity.unwrap().shape);
const NEEDED_FIELDS = ["name", "identificationType", "identificationNumber"];

const fault = (field: string, message: string): Fault => ({ pointer: `/${field}`, message });

/** The rules that hold for each value by itself. A relative's number has no fixed number of digits. */
const valueFaults = (
  { dateOfBirth, identificationNumber }: { readonly [Field in keyof RawIdentity]?: RawIdentity[Field] | null },
  today: string,
): Fault[] => [
  ...(dateOfBirth && dateOfBirth >= today ? [fault("dateOfBirth", "must be in the past")] : []),
  ...(typeof identificationNumber === "string" && normalisedNumber(identificationNumber) === ""
    ? [fault("identificationNumber", "must contain letters or digits")]
    : []),
];

const modeFaults = (sent: ReadonlySet<string>): Fault[] => {
  const raw = RAW_FIELDS.filter((field) => sent.has(field));
  if (sent.has("relativeId")) return raw.map((field) => fault(field, "is not to be given beside relativeId"));
  if (raw.length === 0) {
    return [fault("relativeId", `is needed, or else ${NEEDED_FIELDS.join(", ").replace(/, (\w+)$/, " and $1")}`)];
  }
  return NEEDED_FIELDS.filter((field) => !sent.has(field)).map((field) =>
    fault(field, "is needed for a relative who is named without relativeId"),
  );
};

/**
 * Every rule between the fields of a new relation that they break: either `relativeId` or a raw identity, never neither, never
 * both. `identity`: the fields that are right in themselves; `sent`: the names of all fields that were sent. `today`: ISO
 * date in UTC.
 */
export const relativeFaults = (
  identity: Partial<RawIdentity>,
  sent: ReadonlySet<string>,
  today: string,
): readonly Fault[] => [...modeFaults(sent), ...valueFaults(identity, today)];

/** The rules between the fields of an edit that do not depend on the relation. `today`: ISO date in UTC. */
export const relativePatchFaults = valueFaults;

/** What an edit may not say: who a customer is, is recorded with that customer. */
export const relativeEditFaults = ({ relativeId }: FamilyRelation, patch: object): Fault[] =>
  relativeId === undefined
    ? []
    : RAW_FIELDS.filter((field) => Object.hasOwn(patch, field)).map((field) =>
        fault(field, "is not to be given for a relative who is a customer"),
      );
