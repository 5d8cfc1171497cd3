import {
  type Case,
  type CaseRecords,
  type CustomerId,
  DomainError,
  type Instant,
  type RecordMeta,
  type Step,
} from "@onboarding/domain";
import { auditEntries } from "./audit-entries.ts";
import { type Actor, CaseChanged, type CaseStore, type Environment, type RecordWrite } from "./ports.ts";

export interface ChangeCaseDeps {
  readonly cases: CaseStore;
  readonly environment: Environment;
}

/** Each failed attempt means that somebody else's change went through, so a busy case gets calmer with each. */
const ATTEMPTS = 8;

/**
 * Reads a case, lets `decide` make of it what the rules say, and writes that under the condition that nothing has changed
 * since; decides again when something has. Returns the case as it then stands.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever `decide` throws
 */
export const changeCase = async (
  { cases, environment }: ChangeCaseDeps,
  customerId: CustomerId,
  by: Actor,
  decide: (kase: Case, now: Instant) => readonly Step[],
  signal: AbortSignal,
): Promise<CaseRecords> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const kase = await cases.load(customerId, signal);
    if (!kase) throw new DomainError("customer-not-found");
    const { revision, ...before } = kase;
    const occurredAt = environment.now().toISOString();
    const steps = decide(kase, occurredAt);
    const last = steps.at(-1);
    if (!last) return before;
    const entries = auditEntries({ customerId, revision, before, steps, occurredAt }, by, environment);
    const after = stamped(before, last.records, { updatedAt: occurredAt, updatedBy: by.actor });
    try {
      await cases.commit(
        { customerId, basedOn: revision, writes: writesOf(before, after), claims: [], entries },
        signal,
      );
      return after;
    } catch (error) {
      if (!(error instanceof CaseChanged)) throw error;
    }
  }
  throw new DomainError("case-busy");
};

/** A record that changed gets its next version and its last editor; the others stay as they are. */
const stamped = (
  before: CaseRecords,
  after: CaseRecords,
  by: Pick<RecordMeta, "updatedAt" | "updatedBy">,
): CaseRecords => {
  const next = <R extends RecordMeta>(old: R, changed: R): R =>
    changed === old ? old : { ...changed, ...by, version: old.version + 1 };
  return {
    customer: next(before.customer, after.customer),
    identityVerification: next(before.identityVerification, after.identityVerification),
  };
};

/** The records that differ between two states of a case. */
const writesOf = (before: Partial<CaseRecords>, after: CaseRecords): RecordWrite[] => {
  const writes: RecordWrite[] = [];
  const { customer, identityVerification } = after;
  if (customer !== before.customer) writes.push({ kind: "customer", record: customer });
  if (identityVerification !== before.identityVerification) {
    writes.push({ kind: "identityVerification", record: identityVerification });
  }
  return writes;
};
