import { type RecordKind, recordSchemas, withheldFields } from "@onboarding/domain";
import { describe, expect, test } from "vitest";

/** Every field of a record whose value an audit entry keeps. A new field is entered here or in `withheldFields`. */
const META = "version createdAt createdBy updatedAt updatedBy erased";
const JUDGEMENT = "verificationStatus rejectType reasonCodes remarks verifiedBy verifiedAt editedBy";
const INTRODUCER = `introducerId relationshipType ${JUDGEMENT}`;
const kept: Readonly<Record<RecordKind, string>> = {
  customer:
    "customerId customerNo type category identificationType identificationCountry status statusReason statusChangedBy " +
    "statusChangedAt suspendedBy kycLevel kycStatus kycVerifiedBy kycVerifiedAt kycRuleSet activatedAt depositAccountClosedAt " +
    "editedBy legalHold erasure",
  identityVerification: "state rejectType reasonCodes remarks labels verifiedBy verifiedAt check",
  address: `type country ${JUDGEMENT}`,
  familyRelation: "relationId relationType relativeId identificationType identificationCountry",
  introducer: INTRODUCER,
  formerIntroducer: `${INTRODUCER} formerId endedAt`,
  depositAccount: "accountingTreatment currency status closingReason",
  onlineUser:
    "status statusReason statusChangedBy statusChangedAt provisioning provisioningReason provisionedAt lastLoginAt " +
    "passwordVersion passwordChangedAt",
  file:
    "fileId purpose documentKind contentType size sha256 storageKey status rejectReason isCurrent uploadExpiresAt inspectedAt " +
    "archivedAt",
};

const kinds = Object.keys(recordSchemas) as RecordKind[];
const fieldsOf = (kind: RecordKind): string[] => Object.keys(recordSchemas[kind].unwrap().shape);

describe("the values that audit entries hold", () => {
  test.for(kinds)("are decided for each field of %s", (kind) => {
    const withheld = withheldFields[kind];
    const decided = new Set([...`${kept[kind]} ${META}`.split(" "), ...withheld]);
    expect(fieldsOf(kind).filter((field) => !decided.has(field))).toEqual([]);
    expect(withheld.filter((field) => !fieldsOf(kind).includes(field))).toEqual([]);
  });
});
