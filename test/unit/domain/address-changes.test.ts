import {
  ActorId,
  type Address,
  type AddressAt,
  type AddressData,
  type Case,
  editAddress,
  judgeAddress,
  type MergePatch,
  newAddress,
  removeAddress,
  type VerificationDecision,
} from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { agent, NOW, newCase, verifier } from "../../support/customers.ts";
import { refusalOf } from "../../support/refusal-of.ts";

const LATER = "2026-03-02T09:00:00.000Z";
const editor = ActorId.parse("agent-2");
const at: AddressAt = { type: "PERMANENT", expectedVersion: 1 };
const stale: AddressAt = { ...at, expectedVersion: 2 };
const data: AddressData = { line1: "House 7, Road 12", line2: "Flat 3", district: "Dhaka", country: "Bangladesh" };
const verify: VerificationDecision = { decision: "VERIFIED", remarks: "visited" };
const reject: VerificationDecision = { decision: "REJECTED", reasonCodes: ["ADDRESS_NOT_CONFIRMED"] };
const rejectForGood: VerificationDecision = { ...reject, rejectType: "FINAL" };

const withAddresses = (...addresses: Address[]): Case => ({ ...newCase(), addresses });
const permanent = newAddress({ type: "PERMANENT", ...data }, agent, NOW);
const mailing = newAddress({ type: "MAILING", ...data }, agent, NOW);
const fresh = withAddresses(permanent, mailing);
/** The case after a decision on the permanent address, as if the version had not moved. */
const decided = (decision: VerificationDecision, kase: Case = fresh): Case => ({
  ...kase,
  ...judgeAddress(kase, at, decision, verifier, LATER).records,
});
const closed: Case = { ...fresh, customer: { ...fresh.customer, status: "CLOSED" } };

const edit = (kase: Case, patch: MergePatch<AddressData> = { line1: "Elsewhere" }) =>
  editAddress(kase, at, patch, editor);
const remove = (kase: Case) => removeAddress(kase, at);
const judge = (kase: Case) => judgeAddress(kase, at, verify, verifier, LATER);

test("a new address waits for a verifier and knows who captured it", () => {
  expect(permanent).toMatchObject({
    ...data,
    verificationStatus: "PENDING",
    createdBy: agent,
    editedBy: agent,
    version: 1,
  });
});

describe("an edit of an address", () => {
  const cases: [string, Case][] = [
    ["that waits", fresh],
    ["that is verified", decided(verify)],
    ["that is rejected for a retry", decided(reject)],
  ];

  test.for(cases)("of one %s sends it to the verifier without any verdict", ([, kase]) => {
    const [step] = edit(kase, { line1: "Elsewhere", line2: null, unionWard: "Ward 9" });

    const { line2: _, ...kept } = data;
    expect(step?.event).toEqual({ type: "address.updated", data: { addressType: "PERMANENT" } });
    const { line2: __, ...before } = permanent;
    expect(step?.records.addresses[0]).toStrictEqual({
      ...before,
      ...kept,
      line1: "Elsewhere",
      unionWard: "Ward 9",
      editedBy: editor,
      verificationStatus: "PENDING",
    });
  });

  test("leaves the other records as they are", () => {
    const [step] = edit(fresh);
    expect(step?.records.addresses[1]).toBe(mailing);
    expect(step?.records.customer).toBe(fresh.customer);
  });

  test.for<MergePatch<AddressData>>([
    {},
    { line1: data.line1 },
    { ...data },
    { postalCode: null },
    { line2: undefined },
  ])("that changes nothing is none, also of a verified address: %j", (patch) => {
    expect(edit(decided(verify), patch)).toEqual([]);
  });
});

describe("a decision on an address", () => {
  test("verifies it, with who and when", () => {
    const { event, records } = judge(fresh);

    expect(event).toEqual({ type: "address.verified", data: { addressType: "PERMANENT" } });
    expect(records.addresses).toEqual([
      { ...permanent, verificationStatus: "VERIFIED", verifiedBy: verifier, verifiedAt: LATER, remarks: "visited" },
      mailing,
    ]);
  });

  test.for([
    ["a retry", reject, "RETRY"],
    ["good", rejectForGood, "FINAL"],
  ] as const)("rejects it for %s, with the reasons", ([, decision, rejectType]) => {
    const { event, records } = judgeAddress(fresh, at, decision, verifier, LATER);

    const reasonCodes = ["ADDRESS_NOT_CONFIRMED"];
    expect(event).toEqual({ type: "address.rejected", data: { addressType: "PERMANENT", rejectType, reasonCodes } });
    expect(records.addresses[0]).toMatchObject({ verificationStatus: "REJECTED", rejectType, reasonCodes });
  });

  test("may not be made by whoever created the address or edited it last", () => {
    const edited: Case = { ...fresh, ...edit(fresh)[0]?.records };

    expect(refusalOf(() => judgeAddress(fresh, at, verify, agent, LATER))).toBe("four-eyes");
    expect(refusalOf(() => judgeAddress(edited, at, reject, agent, LATER))).toBe("four-eyes");
    expect(refusalOf(() => judgeAddress(edited, at, verify, editor, LATER))).toBe("four-eyes");
    expect(refusalOf(() => judgeAddress(edited, at, verify, verifier, LATER))).toBeUndefined();
  });

  test("may be made again after an edit, and not before", () => {
    const rejected = decided(reject);
    const mended: Case = { ...rejected, ...edit(rejected)[0]?.records };

    expect(refusalOf(() => judge(rejected))).toBe("already-decided");
    expect(refusalOf(() => judge(decided(verify)))).toBe("already-decided");
    expect(judge(mended).records.addresses[0]).toMatchObject({ verificationStatus: "VERIFIED" });
    expect(judge(mended).records.addresses[0]).not.toHaveProperty("reasonCodes");
  });

  test("needs a reason code to reject", () => {
    expect(refusalOf(() => judgeAddress(fresh, at, { decision: "REJECTED" }, verifier, LATER))).toBe(
      "reason-code-required",
    );
  });
});

test("the removal of an address leaves the others", () => {
  const { event, records } = remove(decided(verify));

  expect(event).toEqual({ type: "address.removed", data: { addressType: "PERMANENT" } });
  expect(records.addresses).toEqual([mailing]);
});

describe.each<[string, (kase: Case, of: AddressAt) => unknown]>([
  ["an edit", (kase, of) => editAddress(kase, of, { line1: "Elsewhere" }, editor)],
  ["a removal", removeAddress],
  ["a decision", (kase, of) => judgeAddress(kase, of, verify, verifier, LATER)],
])("%s of an address", (_what, change) => {
  test.for<[string, Case, AddressAt, string]>([
    ["it is not there, closed or not", { ...closed, addresses: [mailing] }, stale, "address-not-found"],
    ["the customer is closed, stale or not", closed, stale, "customer-closed"],
    ["the version is stale, final or not", decided(rejectForGood), stale, "stale-version"],
  ])("is refused when %s", ([, kase, of, code]) => {
    expect(refusalOf(() => change(kase, of))).toBe(code);
  });
});

test("a final rejection outlasts edit, removal and another decision", () => {
  const final = decided(rejectForGood);

  expect(refusalOf(() => edit(final))).toBe("verification-final");
  expect(refusalOf(() => remove(final))).toBe("verification-final");
  expect(refusalOf(() => judge(final))).toBe("already-decided");
});
