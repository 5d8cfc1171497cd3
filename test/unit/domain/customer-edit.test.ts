import {
  ActorId,
  type Case,
  type CustomerPatch,
  editCustomer,
  type IdentityVerification,
  InputFaults,
} from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { agent, amina, NOW, newCase, verifier } from "../../support/customers.ts";

const editor = ActorId.parse("agent-2");

const edit = (kase: Case, patch: CustomerPatch, expectedVersion = 1) =>
  editCustomer(kase, patch, expectedVersion, editor, NOW);

/** The only step that an edit makes. */
const stepOf = (kase: Case, patch: CustomerPatch) => {
  const [step, ...more] = edit(kase, patch);
  if (!step || more.length > 0) throw new Error("an edit is one step");
  return step;
};

const withVerification = (change: Partial<IdentityVerification>, kase = newCase()): Case => ({
  ...kase,
  identityVerification: { ...kase.identityVerification, ...change },
});

const approved = withVerification({ state: "APPROVED", verifiedBy: verifier, verifiedAt: NOW, remarks: "seen" });

const faultsOf = (kase: Case, patch: CustomerPatch): string[] => {
  try {
    edit(kase, patch);
  } catch (error) {
    if (error instanceof InputFaults) return error.faults.map(({ pointer }) => pointer);
    throw error;
  }
  return [];
};

describe("an edit of a customer", () => {
  test("replaces what it names, removes what it sets to null and keeps the rest", () => {
    const { records, event } = stepOf(newCase(), { phone: "+8801812345678", email: null });
    const { email: _, ...rest } = newCase().customer;

    expect(records.customer).toEqual({ ...rest, phone: "+8801812345678", editedBy: editor });
    expect(records.customer).not.toHaveProperty("email");
    expect(event).toEqual({ type: "customer.updated", data: { fields: ["phone", "email"] } });
  });

  test.for<[string, CustomerPatch]>([
    ["nothing", {}],
    ["what is there already", { name: amina.name, phone: amina.phone, identificationCountry: "BD" }],
  ])("that says %s is none", ([, patch]) => {
    expect(edit(newCase(), patch)).toEqual([]);
  });

  test("that removes what is not there is none", () => {
    const { email: _, ...withoutEmail } = amina;
    expect(edit(newCase(withoutEmail), { email: null })).toEqual([]);
  });

  test("is judged as the whole that it makes, every fault at once", () => {
    expect(faultsOf(newCase(), { identificationType: "REGISTRATION_NO", dateOfBirth: NOW.slice(0, 10) })).toEqual([
      "/identificationType",
      "/dateOfBirth",
    ]);
    expect(faultsOf(newCase(), { identificationType: "BRN" })).toEqual(["/identificationNumber"]);
    expect(faultsOf(newCase(), { identificationType: "BRN", identificationCountry: "IN" })).toEqual([]);
  });

  test("gives an organization nothing that only people have", () => {
    const { dateOfBirth: _d, gender: _g, religion: _r, ...contact } = amina;
    const company = newCase({
      ...contact,
      type: "ORGANIZATION",
      category: "BANK",
      identificationType: "REGISTRATION_NO",
    });

    expect(faultsOf(company, { gender: "OTHER", religion: "ISLAM" })).toEqual(["/gender", "/religion"]);
  });

  test("names the version that the editor saw, and a closed customer refuses it whatever the version", () => {
    const kase = newCase();
    const closed: Case = { ...kase, customer: { ...kase.customer, status: "CLOSED" } };

    expect(() => edit(kase, { name: "Other" }, 2)).toThrow("stale-version");
    expect(() => edit(closed, { name: "Other" }, 2)).toThrow("customer-closed");
    expect(() => edit(closed, {}, 1)).toThrow("customer-closed");
  });
});

describe("what an edit does to the identity verification", () => {
  const identityPatches: [string, CustomerPatch][] = [
    ["name", { name: "Amina Begum" }],
    ["date of birth", { dateOfBirth: "1991-06-15" }],
    ["date of birth by removal", { dateOfBirth: null }],
    ["identification number", { identificationNumber: "1234567890" }],
    ["identification type", { identificationType: "PASSPORT" }],
    ["identification country", { identificationCountry: "IN" }],
  ];

  test.for(identityPatches)("an approval does not survive another %s", ([, patch]) => {
    const { identityVerification } = stepOf(approved, patch).records;

    const { verifiedBy: _b, verifiedAt: _a, remarks: _r, ...rest } = approved.identityVerification;
    expect(identityVerification).toEqual({ ...rest, state: "NOT_STARTED" });
  });

  test.for(["STARTED", "PENDING", "ON_HOLD"] as const)("a check that is %s starts anew", (state) => {
    const { identityVerification } = stepOf(withVerification({ state }), { name: "Amina Begum" }).records;
    expect(identityVerification.state).toBe("NOT_STARTED");
  });

  test("a rejection that allows a retry is open again, with nothing left of its reasons", () => {
    const rejected = withVerification({ state: "REJECTED", rejectType: "RETRY", reasonCodes: ["DATA_MISMATCH"] });
    const { identityVerification } = stepOf(rejected, { name: "Amina Begum" }).records;

    expect(identityVerification.state).toBe("NOT_STARTED");
    expect(identityVerification).not.toHaveProperty("rejectType");
    expect(identityVerification).not.toHaveProperty("reasonCodes");
  });

  test("a final rejection stands, but what it judged has moved", () => {
    const rejected = withVerification({ state: "REJECTED", rejectType: "FINAL", reasonCodes: ["SUSPECTED_FORGERY"] });
    const { identityVerification } = stepOf(rejected, { name: "Amina Begum" }).records;

    expect(identityVerification).toEqual(rejected.identityVerification);
    expect(identityVerification).not.toBe(rejected.identityVerification);
  });

  test.for(identityPatches)("one that nobody has started moves with another %s as well", ([, patch]) => {
    const kase = newCase();
    expect(stepOf(kase, patch).records.identityVerification).not.toBe(kase.identityVerification);
  });

  test("another spelling of the same document leaves the approval, of which the text has moved", () => {
    const { identityVerification } = stepOf(approved, { identificationNumber: "1990 1234 56789" }).records;

    expect(identityVerification).toEqual(approved.identityVerification);
    expect(identityVerification).not.toBe(approved.identityVerification);
  });

  test("what is not judged leaves it alone", () => {
    const patch = { phone: null, email: null, religion: null, gender: null };
    expect(stepOf(approved, patch).records.identityVerification).toBe(approved.identityVerification);
  });

  test("the editor is the one whom the four eyes keep from judging", () => {
    expect(stepOf(newCase(), { religion: "OTHER" }).records.customer).toMatchObject({
      createdBy: agent,
      editedBy: editor,
    });
  });
});
