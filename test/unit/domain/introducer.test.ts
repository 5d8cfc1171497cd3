import {
  type Case,
  CustomerId,
  editIntroducer,
  type Introducer,
  type IntroducerEdit,
  judgeIntroducer,
  newIntroducer,
  removeIntroducer,
  type VerificationDecision,
} from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { agent, CUSTOMER_ID, NOW, newCase, verifier } from "../../support/customers.ts";

const LATER = "2026-03-02T09:00:00.000Z";
const B = CustomerId.parse("cus_01KAK0B4V0BBBBBBBBBBBBBBBB");
const C = CustomerId.parse("cus_01KAK0B4V0CCCCCCCCCCCCCCCC");
const ACCOUNT = "100000000001";
const FINAL: Partial<Introducer> = { verificationStatus: "REJECTED", rejectType: "FINAL", reasonCodes: ["POLICY"] };
const JUDGED = { verificationStatus: "VERIFIED", verifiedBy: verifier, verifiedAt: NOW } as const;

/** A case whose introducer B was assigned by the agent. */
const introduced = (change: Partial<Introducer> = {}): Case => {
  const introducer = newIntroducer(CUSTOMER_ID, { introducerId: B, accountNo: ACCOUNT }, agent, NOW);
  return { ...newCase(), introducer: { ...introducer, ...change } };
};
const closed = (kase: Case): Case => ({ ...kase, customer: { ...kase.customer, status: "CLOSED" } });

const edit = (kase: Case, change: IntroducerEdit, expectedVersion = 1) =>
  editIntroducer(kase, { edit: change, expectedVersion }, verifier, LATER);
const judge = (kase: Case, decision: VerificationDecision, expectedVersion = 1) =>
  judgeIntroducer(kase, { decision, expectedVersion }, verifier, LATER);
const refusal = (code: string) => expect.objectContaining({ name: "DomainError", code });

describe("a new introducer", () => {
  test("waits for a verifier; the relationship is OTHER unless said otherwise", () => {
    expect(introduced().introducer).toMatchObject({
      introducerId: B,
      relationshipType: "OTHER",
      verificationStatus: "PENDING",
      editedBy: agent,
      createdBy: agent,
      version: 1,
    });
  });

  test("is not the customer", () => {
    expect(() => newIntroducer(CUSTOMER_ID, { introducerId: CUSTOMER_ID }, agent, NOW)).toThrow(
      refusal("introducer-is-self"),
    );
  });
});

describe("an edit of an introducer", () => {
  test.for<[string, Partial<Introducer>]>([
    ["a verified one", JUDGED],
    [
      "a rejected one",
      { ...FINAL, rejectType: "RETRY", remarks: "Who is that?", verifiedBy: verifier, verifiedAt: NOW },
    ],
  ])("sends %s back to the verifier, without the judgement", ([, judgement]) => {
    const step = edit(introduced(judgement), { relationshipType: "FAMILY" });

    const { introducer: before } = introduced();
    expect(step?.event).toEqual({ type: "introducer.updated", data: { introducerId: B } });
    expect(step?.records.introducer).toEqual({ ...before, relationshipType: "FAMILY", editedBy: verifier });
    expect(step?.records.formerIntroducers).toEqual([]);
  });

  test.for<[string, IntroducerEdit]>([
    ["nothing", {}],
    ["what is there", { introducerId: B, accountNo: ACCOUNT, relationshipType: "OTHER" }],
    ["the default back", { relationshipType: null }],
  ])("that says %s changes nothing, also on a final rejection", ([, change]) => {
    expect(edit(introduced(FINAL), change)).toBeUndefined();
  });

  test("takes the account away with null, and the relationship back to OTHER", () => {
    const step = edit(introduced({ relationshipType: "FAMILY" }), { accountNo: null, relationshipType: null });
    expect(step?.records.introducer).toMatchObject({ relationshipType: "OTHER" });
    expect(step?.records.introducer).not.toHaveProperty("accountNo");
  });
});

describe("a replacement of an introducer", () => {
  test.for<[string, Partial<Introducer>]>([
    ["a pending one", {}],
    ["a rejected one", { ...FINAL, rejectType: "RETRY" }],
  ])("keeps %s as it was in history and begins without their account", ([, judgement]) => {
    const kase = introduced(judgement);

    const step = edit(kase, { introducerId: C });

    expect(step?.event).toEqual({ type: "introducer.assigned", data: { introducerId: C } });
    expect(step?.records.introducer).toMatchObject({
      introducerId: C,
      verificationStatus: "PENDING",
      editedBy: verifier,
    });
    expect(step?.records.introducer).not.toHaveProperty("accountNo");
    expect(step?.records.introducer).not.toHaveProperty("rejectType");
    expect(step?.records.formerIntroducers).toEqual([{ ...kase.introducer, formerId: kase.revision, endedAt: LATER }]);
  });

  test.for<[string, Case, IntroducerEdit, string]>([
    ["of a verified one", introduced(JUDGED), { introducerId: C }, "introducer-already-assigned"],
    ["of a finally rejected one", introduced(FINAL), { introducerId: C }, "verification-final"],
    ["by the customer", introduced(), { introducerId: CUSTOMER_ID }, "introducer-is-self"],
    ["where there is none", newCase(), { introducerId: C }, "introducer-not-found"],
    ["of a closed customer's", closed(newCase()), { introducerId: C }, "customer-closed"],
  ])("%s is refused", ([, kase, change, code]) => {
    expect(() => edit(kase, change)).toThrow(refusal(code));
  });
});

describe("a removal of an introducer", () => {
  test.for<[string, Partial<Introducer>]>([
    ["a pending one", {}],
    ["a verified one", JUDGED],
  ])("keeps %s in history", ([, judgement]) => {
    const kase = introduced(judgement);

    const { event, records } = removeIntroducer(kase, 1, LATER);

    expect(event).toEqual({ type: "introducer.removed", data: { introducerId: B } });
    expect(records.introducer).toBeUndefined();
    expect(records.formerIntroducers).toEqual([{ ...kase.introducer, formerId: kase.revision, endedAt: LATER }]);
  });

  test("does not get around a final rejection", () => {
    expect(() => removeIntroducer(introduced(FINAL), 1, LATER)).toThrow(refusal("verification-final"));
  });
});

describe("a judgement of an introducer", () => {
  test("verifies one with an account", () => {
    const { step, introducer } = judge(introduced(), { decision: "VERIFIED" });
    expect(step.event).toEqual({ type: "introducer.verified", data: { introducerId: B } });
    expect(introducer).toMatchObject({ verificationStatus: "VERIFIED", verifiedBy: verifier, verifiedAt: LATER });
  });

  test("rejects one without an account, with reasons", () => {
    const kase = introduced({ accountNo: undefined });
    const { step } = judge(kase, { decision: "REJECTED", reasonCodes: ["POLICY"], rejectType: "FINAL" });
    const data = { introducerId: B, rejectType: "FINAL", reasonCodes: ["POLICY"] };
    expect(step.event).toEqual({ type: "introducer.rejected", data });
  });

  test.for<[string, Case, VerificationDecision, string]>([
    [
      "without an account",
      introduced({ accountNo: undefined }),
      { decision: "VERIFIED" },
      "introducer-account-invalid",
    ],
    ["twice", introduced(JUDGED), { decision: "VERIFIED" }, "already-decided"],
    ["without reasons", introduced(), { decision: "REJECTED" }, "reason-code-required"],
    ["of one's own edit", introduced({ editedBy: verifier }), { decision: "VERIFIED" }, "four-eyes"],
    ["of one's own record", introduced({ createdBy: verifier }), { decision: "VERIFIED" }, "four-eyes"],
  ])("%s is refused", ([, kase, decision, code]) => {
    expect(() => judge(kase, decision)).toThrow(refusal(code));
  });
});

test("a closed customer refuses before an old version does, and an old version before the rules do", () => {
  const attempts = (kase: Case) => [
    () => edit(kase, { introducerId: CUSTOMER_ID }, 9),
    () => removeIntroducer(kase, 9, LATER),
    () => judge(kase, { decision: "REJECTED" }, 9),
  ];
  for (const attempt of attempts(closed(introduced(FINAL)))) expect(attempt).toThrow(refusal("customer-closed"));
  for (const attempt of attempts(introduced(FINAL))) expect(attempt).toThrow(refusal("stale-version"));
});
