import type { RecordKind } from "./case-record.ts";

/**
 * Fields whose values an audit entry does not hold: personal data, and secrets. An entry is for good, while a person may ask for
 * their data to be corrected or removed; that such a field changed, when and by whom, is kept. Status, judgements, codes, and
 * the reasons and remarks that staff write are kept with their values.
 */
export const withheldFields: Readonly<Record<RecordKind, readonly string[]>> = {
  customer: ["name", "phone", "email", "dateOfBirth", "gender", "religion", "identificationNumber"],
  identityVerification: ["moderationComment", "clientComment"],
  address: ["line1", "line2", "division", "district", "upazila", "unionWard", "postalCode"],
  familyRelation: ["name", "phone", "email", "dateOfBirth", "gender", "religion", "identificationNumber"],
  introducer: ["accountNo"],
  formerIntroducer: ["accountNo"],
  depositAccount: ["accountNo"],
  onlineUser: ["username", "email", "phone", "pendingCredential", "toldSessions"],
  file: ["fileName", "originalFileName", "altText"],
};
