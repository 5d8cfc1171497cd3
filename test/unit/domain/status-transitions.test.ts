import {
  ActorId,
  type Address,
  type Case,
  type Customer,
  changeStatus,
  type DepositAccount,
  evaluateKyc,
  KycPolicy,
  newRecordMeta,
  type TransitionName,
} from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { agent, NOW, newCase, verifier } from "../../support/customers.ts";

const admin = ActorId.parse("admin-1");
const LATER = "2026-04-01T10:00:00.000Z";

/** Every state that a customer can be in, and what the domain page says about each transition from it. */
const states = {
  PENDING: { status: "PENDING" },
  ACTIVE: { status: "ACTIVE", kycStatus: "VERIFIED", activatedAt: NOW },
  INACTIVE: { status: "INACTIVE", kycStatus: "VERIFIED", activatedAt: NOW },
  "SUSPENDED by KYC": { status: "SUSPENDED", suspendedBy: "KYC", kycStatus: "REJECTED" },
  "SUSPENDED by an admin": { status: "SUSPENDED", suspendedBy: "ADMIN" },
} as const satisfies Record<string, Partial<Customer>>;
type State = keyof typeof states;

const table: Readonly<Record<Exclude<TransitionName, "reopen">, Partial<Record<State, Customer["status"]>>>> = {
  suspend: { PENDING: "SUSPENDED", ACTIVE: "SUSPENDED", INACTIVE: "SUSPENDED", "SUSPENDED by KYC": "SUSPENDED" },
  reinstate: { "SUSPENDED by an admin": "PENDING" },
  deactivate: { ACTIVE: "INACTIVE" },
  reactivate: { INACTIVE: "ACTIVE" },
  close: {
    PENDING: "CLOSED",
    ACTIVE: "CLOSED",
    INACTIVE: "CLOSED",
    "SUSPENDED by KYC": "CLOSED",
    "SUSPENDED by an admin": "CLOSED",
  },
};

const inState = (change: Partial<Customer>, kase = newCase()): Case => ({
  ...kase,
  customer: { ...kase.customer, ...change },
});

const move = (kase: Case, transition: TransitionName, expectedVersion = 1) =>
  changeStatus(kase, { transition, reason: "because", expectedVersion }, admin, LATER);

const cells = (Object.keys(table) as (keyof typeof table)[]).flatMap((transition) =>
  (Object.keys(states) as State[]).map((state) => [transition, state, table[transition][state]] as const),
);

describe("the transitions of an admin", () => {
  test.for(cells)("%s from %s: %s", ([transition, state, status]) => {
    const kase = inState(states[state]);
    if (status === undefined) {
      expect(() => move(kase, transition)).toThrow("illegal-transition");
      return;
    }
    expect(move(kase, transition).records.customer).toMatchObject({
      status,
      statusReason: "because",
      statusChangedBy: admin,
      statusChangedAt: LATER,
      editedBy: agent,
    });
  });

  test.for([...(Object.keys(table) as TransitionName[]), "reopen" as const])(
    "%s is refused by a closed customer before anything else is asked, and of a version that has passed",
    (transition) => {
      expect(() => move(inState({ status: "CLOSED" }), transition, 9)).toThrow("customer-closed");
      expect(() => move(inState(states.PENDING), transition, 9)).toThrow("stale-version");
    },
  );

  test("suspending makes the evaluation's suspension the admin's, and only suspended customers have a suspender", () => {
    const suspended = move(inState(states["SUSPENDED by KYC"]), "suspend");
    expect(suspended.records.customer.suspendedBy).toBe("ADMIN");
    expect(suspended.event).toEqual({
      type: "customer.suspended",
      data: { previousStatus: "SUSPENDED", suspendedBy: "ADMIN" },
    });

    for (const transition of ["reinstate", "close"] as const) {
      const { customer } = move(inState(states["SUSPENDED by an admin"]), transition).records;
      expect(customer).not.toHaveProperty("suspendedBy");
    }
  });

  test("reinstating a verified customer makes them active, and keeps when they first were", () => {
    const { event, records } = move(
      inState({ ...states["SUSPENDED by an admin"], kycStatus: "VERIFIED", activatedAt: NOW }),
      "reinstate",
    );
    expect(records.customer).toMatchObject({ status: "ACTIVE", activatedAt: NOW });
    expect(event).toEqual({ type: "customer.reinstated", data: { status: "ACTIVE" } });
  });

  test("reactivating keeps when the customer first was active", () => {
    expect(move(inState(states.INACTIVE), "reactivate").records.customer.activatedAt).toBe(NOW);
  });

  test.for<[DepositAccount["status"], boolean]>([
    ["OPEN", false],
    ["FROZEN", false],
    ["CLOSED", true],
  ])("closing with a deposit account that is %s works: %s", ([status, works]) => {
    const depositAccount: DepositAccount = {
      accountNo: "1",
      accountingTreatment: "INDIVIDUAL",
      currency: "BDT",
      status,
      ...newRecordMeta(agent, NOW),
    };
    const close = () => move({ ...inState(states.ACTIVE), depositAccount }, "close").records.customer.status;

    if (works) expect(close()).toBe("CLOSED");
    else expect(close).toThrow("open-deposit-account");
  });

  test("a customer verified while an admin had them suspended is first activated when they are reinstated", () => {
    const kase = newCase();
    const verified: Case = {
      ...inState({ status: "SUSPENDED", suspendedBy: "ADMIN", kycStatus: "VERIFIED" }, kase),
      identityVerification: {
        ...kase.identityVerification,
        state: "APPROVED",
        verifiedBy: verifier,
        verifiedAt: NOW,
      },
    };
    const reinstated = { ...verified, ...move(verified, "reinstate").records };
    expect(reinstated.customer).toMatchObject({ status: "ACTIVE" });

    const last = evaluateKyc(reinstated, KycPolicy.parse({}), LATER).at(-1);

    expect(last?.event.type).toBe("customer.activated");
    expect(last?.records.customer).toMatchObject({ status: "ACTIVE", activatedAt: LATER });
  });
});

describe("reopening", () => {
  const final = { rejectType: "FINAL", reasonCodes: ["SUSPECTED_FORGERY"], verifiedBy: verifier, verifiedAt: NOW };
  const address = (type: Address["type"], change: object): Address =>
    ({
      type,
      line1: "House 1",
      country: "Bangladesh",
      editedBy: agent,
      ...newRecordMeta(agent, NOW),
      ...change,
    }) as Address;

  const rejected = (): Case => {
    const kase = inState(states["SUSPENDED by KYC"]);
    return {
      ...kase,
      identityVerification: {
        ...kase.identityVerification,
        ...final,
        state: "REJECTED",
      } as Case["identityVerification"],
      addresses: [
        address("PERMANENT", { ...final, verificationStatus: "REJECTED" }),
        address("MAILING", { ...final, verificationStatus: "REJECTED" }),
        address("CURRENT", { ...final, rejectType: "RETRY", verificationStatus: "REJECTED" }),
      ],
      introducer: {
        introducerId: kase.customer.customerId,
        relationshipType: "FRIEND",
        editedBy: agent,
        ...final,
        ...newRecordMeta(agent, NOW),
        verificationStatus: "REJECTED",
      } as Case["introducer"],
    };
  };

  test("opens every final rejection, leaves the others and the status, and keeps who must not judge", () => {
    const kase = rejected();
    const { event, records } = move(kase, "reopen");

    expect(event).toEqual({
      type: "customer.reopened",
      data: { checks: ["IDENTITY_VERIFICATION", "INTRODUCER", "PERMANENT_ADDRESS", "MAILING_ADDRESS"] },
    });
    expect(records.identityVerification.state).toBe("NOT_STARTED");
    const [permanent, mailing, current] = records.addresses;
    for (const open of [permanent, mailing, records.introducer]) {
      expect(open).toMatchObject({ verificationStatus: "PENDING", editedBy: agent });
    }
    for (const open of [permanent, mailing, records.introducer, records.identityVerification]) {
      for (const field of Object.keys(final)) expect(open).not.toHaveProperty(field);
    }
    expect(current).toBe(kase.addresses[2]);
    expect(records.customer).toMatchObject({ status: "SUSPENDED", suspendedBy: "KYC", statusReason: "because" });
  });

  test("lets the evaluation lift its suspension", () => {
    const kase = rejected();
    const reopened = { ...kase, ...move(kase, "reopen").records, addresses: [] };
    const last = evaluateKyc(reopened, KycPolicy.parse({}), LATER).at(-1);
    expect(last?.records.customer.status).toBe("PENDING");
  });

  test("needs a final rejection", () => {
    const kase = inState(states.PENDING);
    const retry = { ...kase.identityVerification, state: "REJECTED", rejectType: "RETRY" } as const;
    expect(() => move(kase, "reopen")).toThrow("illegal-transition");
    expect(() => move({ ...kase, identityVerification: retry }, "reopen")).toThrow("illegal-transition");
  });
});
