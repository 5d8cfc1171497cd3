import {
  CaseChanged,
  type CaseStore,
  type Change,
  type Claim,
  type CustomerDirectory,
  type RecordReader,
} from "@onboarding/application";
import {
  type Case,
  type Customer,
  type CustomerId,
  DomainError,
  type Entry,
  normalisedNumber,
} from "@onboarding/domain";

export interface InMemoryCases extends CaseStore, RecordReader, CustomerDirectory {
  /** Every committed entry, in order. */
  readonly entries: readonly Entry[];
}

const claimText = (claim: Claim): string => {
  if (claim.kind === "customerNumber") return `number ${claim.customerNo}`;
  const { identificationCountry, identificationType, identificationNumber } = claim.identification;
  return `${identificationCountry} ${identificationType} ${normalisedNumber(identificationNumber)}`;
};

const afterChange = (stored: Case | undefined, { writes, entries }: Change): Case => {
  const records = Object.fromEntries(writes.map(({ kind, record }) => [kind, record]));
  return { ...stored, ...records, revision: entries.at(-1)?.entryId } as Case;
};

/** Keeps the same promises as the stores of packages/dynamodb; test/contract runs one suite on both. */
export const inMemoryCases = (): InMemoryCases => {
  const cases = new Map<CustomerId, Case>();
  const claims = new Set<string>();
  const entries: Entry[] = [];
  const matches = (customer: Customer, by: "status" | "kycStatus" | "customerNo", value: string) =>
    customer[by] === value;
  return {
    entries,
    load: async (id) => structuredClone(cases.get(id)),
    async commit(change) {
      const taken = change.claims.find((claim) => claims.has(claimText(claim)));
      if (taken?.kind === "identification") throw new DomainError("identification-already-registered");
      if (taken) throw new DomainError("customer-number-already-taken");
      const stored = cases.get(change.customerId);
      if (stored?.revision !== change.basedOn) throw new CaseChanged();
      for (const claim of change.claims) claims.add(claimText(claim));
      cases.set(change.customerId, structuredClone(afterChange(stored, change)));
      entries.push(...change.entries);
    },
    customer: async (id) => structuredClone(cases.get(id)?.customer),
    identityVerification: async (id) => structuredClone(cases.get(id)?.identityVerification),
    async list({ by, value }, { limit, after }) {
      const found = [...cases.values()]
        .map(({ customer }) => customer)
        .filter((customer) => matches(customer, by, value) && (after === undefined || customer.customerId < after))
        .toSorted((a, b) => (a.customerId < b.customerId ? 1 : -1));
      return { customers: structuredClone(found.slice(0, limit)), hasMore: found.length > limit };
    },
  };
};
