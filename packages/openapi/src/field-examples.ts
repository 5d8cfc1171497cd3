const ID = "01JD8Q4T7M3X9V5K2B6N0R1S4W";
const SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/**
 * What a field of this name may hold in an example; the first that fits the schema is taken. A field that need not be there is
 * part of an example only when it is in this table.
 */
export const fieldExamples: Readonly<Record<string, readonly unknown[]>> = {
  customerId: [`cus_${ID}`],
  introducerId: ["cus_01JB2C3D4E5F6G7H8J9KAMNPQR"],
  relationId: [`rel_${ID}`],
  fileId: [`fil_${ID}`],
  entryId: [ID],
  formerId: [ID],
  customerNo: ["628407395174"],
  accountNo: ["4062851739520"],
  type: ["INDIVIDUAL", "PERMANENT", "customer.registered"],
  category: ["INDIVIDUAL"],
  accountingTreatment: ["INDIVIDUAL"],
  name: ["Amina Rahman"],
  phone: ["+8801712345678"],
  email: ["amina@example.com"],
  dateOfBirth: ["1990-04-12"],
  gender: ["FEMALE"],
  religion: ["ISLAM"],
  identificationType: ["NID"],
  identificationNumber: ["1990123456789"],
  identificationCountry: ["BD"],
  line1: ["House 7, Road 12"],
  district: ["Dhaka"],
  postalCode: ["1209"],
  country: ["Bangladesh"],
  relationType: ["BROTHER"],
  relationshipType: ["FRIEND"],
  fileName: ["passport.jpg"],
  originalFileName: ["passport.jpg"],
  contentType: ["image/jpeg"],
  size: [482_113],
  sha256: [SHA256],
  altText: ["The photo page of a passport"],
  kind: ["IDENTITY_FRONT", "ADDRESS"],
  currency: ["BDT"],
  username: ["amina"],
  password: ["seven green bicycles"],
  reason: ["Asked for by the customer."],
  remarks: ["Saw the original."],
  actor: ["a0000000-0000-4000-8000-000000000001"],
  createdBy: ["a0000000-0000-4000-8000-000000000001"],
  updatedBy: ["a0000000-0000-4000-8000-000000000001"],
  requestId: ["JKJaXmPLvHcESHA="],
  version: [1],
  method: ["PUT"],
  nextCursor: [null],
  path: [`/v1/customers/cus_${ID}/addresses/PERMANENT`],
  pointer: ["/name"],
  description: ["The document is out of date."],
  data: [{ status: "PENDING" }],
  changes: [[{ pointer: "/profile/status", new: "PENDING" }]],
  changed: [["name"]],
};

/** Where a whole schema is more than the sum of its fields. */
export const schemaExamples: Readonly<Record<string, unknown>> = {
  Instant: "2026-11-02T08:15:30.000Z",
};
