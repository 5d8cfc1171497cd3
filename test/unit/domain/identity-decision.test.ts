import { ActorId, type Case, type DomainErrorCode, judgeIdentity, type VerificationDecision } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { agent, newCase, verifier } from "../../support/customers.ts";

const LATER = "2026-03-02T09:00:00.000Z";
const approve: VerificationDecision = { decision: "VERIFIED" };
const reject: VerificationDecision = { decision: "REJECTED", reasonCodes: ["DOCUMENT_UNREADABLE"] };

const refusalOf = (kase: Case, decision: VerificationDecision, by: ActorId): DomainErrorCode | undefined => {
  try {
    judgeIdentity(kase, decision, by, LATER);
    return undefined;
  } catch (error) {
    return (error as { code: DomainErrorCode }).code;
  }
};

describe("a verifier's decision on an identity", () => {
  test("approves, with who and when", () => {
    const { event, records } = judgeIdentity(newCase(), approve, verifier, LATER);

    expect(records.identityVerification).toMatchObject({ state: "APPROVED", verifiedBy: verifier, verifiedAt: LATER });
    expect(event).toEqual({ type: "identity.approved", data: {} });
  });

  test("rejects with reasons, open for a retry unless it is said to be final", () => {
    const retry = judgeIdentity(newCase(), reject, verifier, LATER);
    const final = judgeIdentity(newCase(), { ...reject, rejectType: "FINAL" }, verifier, LATER);

    expect(retry.records.identityVerification).toMatchObject({ state: "REJECTED", rejectType: "RETRY" });
    expect(final.event).toEqual({
      type: "identity.rejected",
      data: { rejectType: "FINAL", reasonCodes: ["DOCUMENT_UNREADABLE"] },
    });
  });

  test("may not be made by whoever created or last edited the customer", () => {
    const kase = newCase();
    const edited = { ...kase, customer: { ...kase.customer, editedBy: ActorId.parse("agent-2") } };

    expect(refusalOf(kase, approve, agent)).toBe("four-eyes");
    expect(refusalOf(edited, approve, agent)).toBe("four-eyes");
    expect(refusalOf(edited, reject, ActorId.parse("agent-2"))).toBe("four-eyes");
    expect(refusalOf(edited, approve, verifier)).toBeUndefined();
  });

  test("needs a reason code to reject", () => {
    expect(refusalOf(newCase(), { decision: "REJECTED" }, verifier)).toBe("reason-code-required");
    expect(refusalOf(newCase(), { decision: "REJECTED", reasonCodes: [] }, verifier)).toBe("reason-code-required");
  });

  test("is made once", () => {
    const approved = { ...newCase(), ...judgeIdentity(newCase(), approve, verifier, LATER).records };
    const rejected = { ...newCase(), ...judgeIdentity(newCase(), reject, verifier, LATER).records };

    expect(refusalOf(approved, reject, verifier)).toBe("already-decided");
    expect(refusalOf(rejected, approve, verifier)).toBe("already-decided");
  });

  test("is refused for a closed customer", () => {
    const kase = newCase();
    expect(refusalOf({ ...kase, customer: { ...kase.customer, status: "CLOSED" } }, approve, verifier)).toBe(
      "customer-closed",
    );
  });
});
