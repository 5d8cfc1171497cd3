import {
  ActorId,
  type AddressAt,
  type Case,
  CustomerId,
  changeStatus,
  editAddress,
  editCustomer,
  editIntroducer,
  judgeAddress,
  judgeIdentity,
  judgeIntroducer,
  newAddress,
  newIntroducer,
  removeAddress,
  removeIntroducer,
  type Step,
  type TransitionName,
  type VerificationDecision,
} from "@onboarding/domain";
import * as fc from "fast-check";

const agent = ActorId.parse("agent-1");
const verifier = ActorId.parse("verifier-1");
const admin = ActorId.parse("admin-1");
const INTRODUCER = CustomerId.parse("cus_01KAK0B4V0XXXXXXXXXXXXXXXX");
const OTHER_INTRODUCER = CustomerId.parse("cus_01KAK0B4V0WWWWWWWWWWWWWWWW");

const decisions = {
  VERIFIED: { decision: "VERIFIED" },
  RETRY: { decision: "REJECTED", reasonCodes: ["DATA_MISMATCH"], rejectType: "RETRY" },
  FINAL: { decision: "REJECTED", reasonCodes: ["SUSPECTED_FORGERY"], rejectType: "FINAL" },
} as const satisfies Record<string, VerificationDecision>;
type Outcome = keyof typeof decisions;

/** One change of facts that somebody asks for. */
export type Command =
  | { readonly kind: "judge"; readonly what: "identity" | "address" | "introducer"; readonly outcome: Outcome }
  | { readonly kind: "add" | "edit" | "remove"; readonly what: "address" | "introducer" }
  | { readonly kind: "rename" | "give religion" | "take religion" }
  | { readonly kind: TransitionName };

const outcome = fc.constantFrom<Outcome>("VERIFIED", "VERIFIED", "RETRY", "FINAL");
const record = fc.constantFrom("address" as const, "introducer" as const);

/** Any command; those that keep a case going are drawn more often than closing. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("judge" as const), what: fc.constant("identity" as const), outcome }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("judge" as const), what: record, outcome }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constantFrom("add" as const, "edit" as const, "remove" as const), what: record }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("rename" as const, "give religion" as const, "take religion" as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom<TransitionName>("suspend", "reinstate", "reinstate", "deactivate", "reactivate", "reopen"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("close" as const) }) },
);

const addressAt = ({ addresses }: Case): AddressAt => ({
  type: "PERMANENT",
  expectedVersion: addresses.find(({ type }) => type === "PERMANENT")?.version ?? 1,
});

const judge = (kase: Case, { what, outcome: how }: Extract<Command, { kind: "judge" }>, now: string): Step[] => {
  const decision = decisions[how];
  switch (what) {
    case "identity":
      return [judgeIdentity(kase, decision, verifier, now)];
    case "address":
      return [judgeAddress(kase, addressAt(kase), decision, verifier, now)];
    case "introducer": {
      const expectedVersion = kase.introducer?.version ?? 1;
      return [judgeIntroducer(kase, { decision, expectedVersion }, verifier, now).step];
    }
  }
};

const add = ({ revision: _, ...records }: Case, what: "address" | "introducer", now: string): Step[] => {
  if (records.customer.status === "CLOSED") return [];
  if (what === "address") {
    if (records.addresses.length > 0) return [];
    const address = newAddress({ type: "PERMANENT", line1: "House 1", country: "Bangladesh" }, agent, now);
    return [
      {
        event: { type: "address.added", data: { addressType: "PERMANENT" } },
        records: { ...records, addresses: [address] },
      },
    ];
  }
  if (records.introducer) return [];
  const { customerId } = records.customer;
  const introducer = newIntroducer(customerId, { introducerId: INTRODUCER, accountNo: "1" }, agent, now);
  const event = { type: "introducer.assigned", data: { introducerId: INTRODUCER } } as const;
  return [{ event, records: { ...records, introducer } }];
};

const edit = (kase: Case, what: "address" | "introducer", now: string): Step[] => {
  if (what === "address") return editAddress(kase, addressAt(kase), { line1: `House of ${now}` }, agent);
  const { introducer } = kase;
  const expectedVersion = introducer?.version ?? 1;
  const isReplaced = introducer?.verificationStatus === "REJECTED" && introducer.introducerId === INTRODUCER;
  const change = isReplaced ? { introducerId: OTHER_INTRODUCER, accountNo: "2" } : { accountNo: now };
  const step = editIntroducer(kase, { edit: change, expectedVersion }, agent, now);
  return step ? [step] : [];
};

const remove = (kase: Case, what: "address" | "introducer", now: string): Step[] =>
  what === "address"
    ? [removeAddress(kase, addressAt(kase))]
    : [removeIntroducer(kase, kase.introducer?.version ?? 1, now)];

/** What the rules make of a command; none when it changes nothing. Throws a DomainError when they refuse it. */
export const decideCommand = (kase: Case, command: Command, now: string): Step[] => {
  const { version } = kase.customer;
  switch (command.kind) {
    case "judge":
      return judge(kase, command, now);
    case "add":
      return add(kase, command.what, now);
    case "edit":
      return edit(kase, command.what, now);
    case "remove":
      return remove(kase, command.what, now);
    case "rename":
      return editCustomer(kase, { name: `Amina of ${now.slice(11)}` }, version, agent, now);
    case "give religion":
      return editCustomer(kase, { religion: "ISLAM" }, version, agent, now);
    case "take religion":
      return editCustomer(kase, { religion: null }, version, agent, now);
    default:
      return [
        changeStatus(kase, { transition: command.kind, reason: "because", expectedVersion: version }, admin, now),
      ];
  }
};
