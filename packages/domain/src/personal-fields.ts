import type { AddressData } from "./address.ts";
import type { CaseRecord, RecordKind, RecordOf } from "./case-record.ts";
import type { RawIdentity } from "./family-relation.ts";

type FieldsOf<K extends RecordKind> = readonly (keyof RecordOf<K>)[];

const addressFields: readonly (keyof AddressData)[] = [
  "line1",
  "line2",
  "division",
  "district",
  "upazila",
  "unionWard",
  "postalCode",
  "country",
];

const identityFields: readonly (keyof RawIdentity)[] = [
  "name",
  "identificationType",
  "identificationNumber",
  "identificationCountry",
  "phone",
  "email",
  "dateOfBirth",
  "gender",
  "religion",
];

/**
 * The fields of each kind of record that say who a person is, where they live and how they are reached: stored encrypted with
 * the customer's own key, and gone with it. Everything else (statuses, judgements, times, ids, account numbers, the words of
 * staff) is stored in clear and stays after an erasure.
 */
export const personalFields: { readonly [K in RecordKind]: FieldsOf<K> } = {
  customer: ["name", "phone", "email", "dateOfBirth", "gender", "religion", "identificationNumber"],
  identityVerification: ["moderationComment", "clientComment"],
  address: addressFields,
  familyRelation: identityFields,
  introducer: [],
  formerIntroducer: [],
  depositAccount: [],
  onlineUser: ["username", "email", "phone", "pendingCredential", "toldSessions"],
  file: ["fileName", "originalFileName", "altText"],
};

type Fields = Readonly<Record<string, unknown>>;

/** What stands where a field that every record of the kind has was erased. */
const ERASED = "erased";
const standIns: { readonly [K in RecordKind]?: Partial<RecordOf<K>> } = {
  customer: { name: ERASED, identificationNumber: ERASED },
  address: { line1: ERASED, country: ERASED },
  onlineUser: { username: ERASED },
  file: { fileName: ERASED, originalFileName: ERASED },
};

/** A record's fields in two: those that anybody who reads the table may see, and the personal ones that have a value. */
export const splitRecord = ({ kind, record }: CaseRecord): { readonly clear: Fields; readonly personal: Fields } => {
  const names: readonly string[] = personalFields[kind];
  const fields = Object.entries(record).filter(([, value]) => value !== undefined);
  const part = (isPersonal: boolean) =>
    Object.fromEntries(fields.filter(([name]) => names.includes(name) === isPersonal));
  return { clear: part(false), personal: record.erased ? {} : part(true) };
};

/** What is left of a record, and stand-ins for what it cannot be without. */
export const erasedFields = (kind: RecordKind, clear: Fields): Fields => ({
  ...clear,
  ...standIns[kind],
  erased: true,
});
