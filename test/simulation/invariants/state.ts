import type {
  Address,
  Customer,
  DepositAccount,
  Entry,
  FamilyRelation,
  IdentityVerification,
  Introducer,
  OnlineUser,
  StoredFile,
} from "@onboarding/domain";
import type { World } from "../world.ts";
import { plainItem } from "./plain-item.ts";
import { unsealed } from "./unsealed.ts";

/** An item as plain values. */
export type Item = Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string };

/** A case as it lies in the table: what the invariants look at, read past the product. */
export interface StoredCase {
  readonly customerId: string;
  /** The customer's item, with all that it carries beside the record. */
  readonly head: Item;
  readonly customer: Customer;
  readonly identityVerification: IdentityVerification;
  readonly addresses: readonly Address[];
  readonly familyRelations: readonly FamilyRelation[];
  readonly introducer: Introducer | undefined;
  readonly depositAccount: DepositAccount | undefined;
  readonly onlineUser: OnlineUser | undefined;
  readonly files: readonly StoredFile[];
  readonly items: readonly Item[];
  /** The audit trail, oldest first. */
  readonly entries: readonly Entry[];
}

/** What is there when a history has come to rest. */
export interface State {
  readonly items: readonly Item[];
  readonly cases: readonly StoredCase[];
  readonly entries: readonly Entry[];
  readonly world: World;
}

const caseOf = (head: Item, all: readonly Item[]): StoredCase => {
  const items = all.filter(({ pk }) => pk === head.pk);
  const customerId = head.pk.slice("CUSTOMER#".length);
  const records = <T>(kind: string): T[] =>
    items.filter((item) => item["kind"] === kind).map(({ record }) => record as T);
  const [identityVerification] = records<IdentityVerification>("identityVerification");
  if (!identityVerification) throw new Error(`${customerId} has no identity verification`);
  return {
    customerId,
    head,
    items,
    customer: head["record"] as Customer,
    identityVerification,
    addresses: records("address"),
    familyRelations: records("familyRelation"),
    introducer: records<Introducer>("introducer")[0],
    depositAccount: records<DepositAccount>("depositAccount")[0],
    onlineUser: records<OnlineUser>("onlineUser")[0],
    files: records("file"),
    entries: all
      .filter(({ pk }) => pk === `ENTRIES#${customerId}`)
      .toSorted((a, b) => (a.sk < b.sk ? -1 : 1))
      .map(({ record }) => record as Entry),
  };
};

export const stateOf = async (world: World): Promise<State> => {
  const items = (await world.table.scan()).map((item) => unsealed(world.vault, plainItem(item) as Item));
  const cases = items
    .filter(({ pk, sk }) => pk.startsWith("CUSTOMER#") && sk === "PROFILE")
    .map((head) => caseOf(head, items));
  return { items, cases, entries: cases.flatMap(({ entries }) => entries), world };
};

/** An invariant: what it says is broken, in words; nothing when it holds. */
export type Invariant = (state: State) => readonly string[];
