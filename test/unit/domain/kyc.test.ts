import {
  type Case,
  type Customer,
  evaluateKyc,
  type IdentityVerification,
  KycPolicy,
  kycReport,
  levelOf,
  missingFor,
  verdictOn,
} from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { amina, newCase, verifier } from "../../support/customers.ts";

const DECIDED = "2026-03-02T09:00:00.000Z";
const LATER = "2026-03-02T09:00:01.000Z";
const policy = KycPolicy.parse({});
const { religion: _, ...withoutReligion } = amina;

const withIdentity = (kase: Case, change: Partial<IdentityVerification>, customer: Partial<Customer> = {}): Case => ({
  ...kase,
  customer: { ...kase.customer, ...customer },
  identityVerification: { ...kase.identityVerification, ...change },
});
const approved = { state: "APPROVED", verifiedBy: verifier, verifiedAt: DECIDED } as const;
const rejected = (rejectType: "RETRY" | "FINAL") => ({ ...approved, state: "REJECTED", rejectType }) as const;

const evaluated = (kase: Case, rules = policy): { types: string[]; customer: Customer } => {
  const steps = evaluateKyc(kase, rules, LATER);
  return { types: steps.map(({ event }) => event.type), customer: steps.at(-1)?.records.customer ?? kase.customer };
};

describe("the level", () => {
  const absent = { state: "ABSENT" } as const;
  const facts = {
    customerType: "INDIVIDUAL",
    religionGiven: true,
    identityVerification: absent,
    introducer: absent,
    permanentAddress: absent,
  } as const;
  const verified = { state: "VERIFIED" } as const;

  test.for([
    ["nothing but identity and religion", {}, "MIN"],
    ["a verified introducer", { introducer: verified }, "STD"],
    ["a verified introducer and PERMANENT address", { introducer: verified, permanentAddress: verified }, "ENH"],
    ["an address but no introducer", { permanentAddress: verified }, "MIN"],
    ["an introducer who waits for verification", { introducer: { state: "PENDING" } }, "MIN"],
    ["everything but the religion", { introducer: verified, permanentAddress: verified, religionGiven: false }, "MIN"],
  ] as const)("with %s", ([, change, level]) => {
    expect(levelOf({ ...facts, ...change })).toBe(level);
  });

  test("of an organization needs no religion", () => {
    const organization = { ...facts, customerType: "ORGANIZATION", religionGiven: false } as const;
    expect(missingFor("MIN", organization)).toEqual([]);
    expect(levelOf({ ...organization, introducer: verified })).toBe("STD");
  });
});

describe("the verdict", () => {
  test("waits for a check under way even when no level needs it", () => {
    const [category] = [
      { requiredLevel: "MIN", identityVerificationRequired: true, creditMinimumLevel: "MIN" } as const,
    ];
    const verdict = verdictOn(
      {
        customerType: "INDIVIDUAL",
        religionGiven: true,
        identityVerification: { state: "VERIFIED" },
        introducer: { state: "PENDING" },
        permanentAddress: { state: "ABSENT" },
      },
      category,
    );
    expect(verdict.status).toBe("PENDING");
  });
});

describe("an evaluation", () => {
  test("activates a pending customer whose checks have all passed, by the completing decision", () => {
    const { types, customer } = evaluated(withIdentity(newCase(), approved));

    expect(types).toEqual(["kyc.verified", "customer.activated"]);
    expect(customer).toMatchObject({
      kycStatus: "VERIFIED",
      status: "ACTIVE",
      kycVerifiedBy: verifier,
      kycVerifiedAt: DECIDED,
      kycRuleSet: "default-1",
      activatedAt: LATER,
    });
  });

  test("changes nothing when repeated", () => {
    const kase = withIdentity(newCase(), approved);
    const { customer } = evaluated(kase);
    expect(evaluateKyc({ ...kase, customer }, policy, "2026-04-01T00:00:00.000Z")).toEqual([]);
  });

  test("changes nothing for a case that has just been opened", () => {
    expect(evaluateKyc(newCase(), policy, LATER)).toEqual([]);
  });

  test("leaves an individual without a religion pending", () => {
    expect(evaluated(withIdentity(newCase(withoutReligion), approved)).types).toEqual([]);
  });

  test("leaves a customer pending who never was active and may retry", () => {
    const { types, customer } = evaluated(withIdentity(newCase(), rejected("RETRY")));

    expect(types).toEqual(["kyc.rejected"]);
    expect(customer).toMatchObject({ kycStatus: "REJECTED", status: "PENDING" });
  });

  test.for([
    ["a final rejection", rejected("FINAL"), {}],
    ["a rejection after activation", rejected("RETRY"), { status: "ACTIVE", activatedAt: DECIDED }],
    ["a rejection of a dormant customer", rejected("RETRY"), { status: "INACTIVE", activatedAt: DECIDED }],
  ] as const)("suspends after %s", ([, identity, customer]) => {
    const result = evaluated(withIdentity(newCase(), identity, customer));

    expect(result.types).toEqual(["kyc.rejected", "customer.suspended"]);
    expect(result.customer).toMatchObject({ status: "SUSPENDED", suspendedBy: "KYC" });
  });

  test("lifts its own suspension when all passes in the end", () => {
    const suspended = { status: "SUSPENDED", suspendedBy: "KYC", kycStatus: "REJECTED" } as const;
    const { types, customer } = evaluated(withIdentity(newCase(), approved, suspended));

    expect(types).toEqual(["kyc.verified", "customer.activated"]);
    expect(customer.suspendedBy).toBeUndefined();
  });

  test("never lifts an admin's suspension", () => {
    const suspended = { status: "SUSPENDED", suspendedBy: "ADMIN" } as const;
    const { types, customer } = evaluated(withIdentity(newCase(), approved, suspended));

    expect(types).toEqual(["kyc.verified"]);
    expect(customer).toMatchObject({ status: "SUSPENDED", suspendedBy: "ADMIN" });
  });

  test("leaves an active customer active whose evidence is being renewed", () => {
    const active = { status: "ACTIVE", kycStatus: "VERIFIED", activatedAt: DECIDED } as const;
    const { types, customer } = evaluated(withIdentity(newCase(), { state: "PENDING" }, active));

    expect(types).toEqual(["kyc.pending"]);
    expect(customer.status).toBe("ACTIVE");
    expect(customer.kycVerifiedBy).toBeUndefined();
  });

  test("leaves a closed customer alone", () => {
    expect(evaluated(withIdentity(newCase(), approved, { status: "CLOSED" })).types).toEqual([]);
  });

  const history = (change: object) => ({ firstPassedAt: DECIDED, isBroken: false, isDormant: false, ...change });

  test.for([
    ["activates and suspends who passed and was rejected before anybody looked", "REJECTED", {}, "SUSPENDED", 3],
    ["activates and lets wait who passed, was rejected and mends it", "PENDING", { isBroken: true }, "PENDING", 2],
    ["activates who passed and renews evidence", "PENDING", {}, "ACTIVE", 1],
  ] as const)("that comes late %s", ([, state, past, status, steps]) => {
    const identity = state === "REJECTED" ? rejected("RETRY") : ({ state: "PENDING" } as const);
    const kase = { ...withIdentity(newCase(), identity), history: history(past) };

    const { types, customer } = evaluated(kase);

    expect(types).toHaveLength(steps);
    expect(types).toContain("customer.activated");
    expect(customer).toMatchObject({ status, activatedAt: DECIDED });
  });

  test("that comes late tells of an activation before an admin's suspension, which stays as it was", () => {
    const suspended = {
      status: "SUSPENDED",
      suspendedBy: "ADMIN",
      statusReason: "asked for",
      statusChangedAt: DECIDED,
    } as const;
    const kase = { ...withIdentity(newCase(), approved, suspended), history: history({ isBroken: true }) };

    const { types, customer } = evaluated(kase);

    expect(types).toEqual(["kyc.verified", "customer.activated", "customer.suspended"]);
    expect(customer).toMatchObject({ ...suspended, activatedAt: DECIDED });
  });

  test("that comes late ends the dormancy of who was rejected in the meantime", () => {
    const inactive = { status: "INACTIVE", kycStatus: "VERIFIED", activatedAt: DECIDED } as const;
    const kase = withIdentity(newCase(), approved, inactive);

    expect(evaluated({ ...kase, history: history({ isDormant: true }) }).customer.status).toBe("INACTIVE");
    expect(evaluated({ ...kase, history: history({}) }).customer.status).toBe("ACTIVE");
  });

  test("follows the policy of the category", () => {
    const strict = KycPolicy.parse({ ruleSet: "strict-2", categories: { INDIVIDUAL: { requiredLevel: "STD" } } });
    const lenient = KycPolicy.parse({ categories: { INDIVIDUAL: { identityVerificationRequired: false } } });

    expect(evaluated(withIdentity(newCase(), approved), strict).types).toEqual([]);
    expect(evaluated(newCase(), lenient).customer).toMatchObject({
      status: "ACTIVE",
      kycVerifiedBy: "system:kyc-evaluation",
    });
  });
});

describe("the report", () => {
  test("says what is missing now and what the next level needs", () => {
    expect(kycReport(newCase(withoutReligion), policy)).toMatchObject({
      level: "MIN",
      status: "PENDING",
      isUpToDate: true,
      minimumMet: false,
      missing: ["RELIGION", "IDENTITY_VERIFICATION"],
      nextLevel: { level: "STD", missing: ["RELIGION", "INTRODUCER"] },
    });
  });

  test("shows of each check its state, where its evidence is, who decided and when, and why", () => {
    const { checks } = kycReport(
      withIdentity(newCase(), { ...rejected("FINAL"), reasonCodes: ["DATA_MISMATCH"] }),
      policy,
    );

    expect(checks).toEqual([
      { check: "IDENTIFICATION", required: true, state: "PASSED" },
      { check: "RELIGION", required: true, state: "PASSED" },
      {
        check: "IDENTITY_VERIFICATION",
        required: true,
        state: "REJECTED",
        evidence: "identity-verification",
        rejectType: "FINAL",
        reasonCodes: ["DATA_MISMATCH"],
        decidedBy: verifier,
        decidedAt: DECIDED,
      },
      { check: "INTRODUCER", required: false, state: "MISSING" },
      { check: "PERMANENT_ADDRESS", required: false, state: "MISSING" },
    ]);
  });

  test("tells when an evaluation is still under way", () => {
    expect(kycReport(withIdentity(newCase(), approved), policy)).toMatchObject({
      status: "PENDING",
      isUpToDate: false,
    });
  });
});
