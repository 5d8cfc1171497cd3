import {
  type CaseRecords,
  CustomerId,
  DomainError,
  drawCustomerNumber,
  identificationOf,
  type Registration,
  recordsOf,
  register,
  waitingOf,
} from "@onboarding/domain";
import { auditEntries, fieldChanges } from "./audit-entries.ts";
import type { ChangeCaseDeps } from "./change-case.ts";
import type { Actor } from "./ports.ts";
import { keptReply, replayable } from "./replay.ts";

/** A drawn number is taken about once in 10^11 / customers registrations; three draws make that never. */
const DRAWS = 3;

/**
 * Registers a customer and opens the case: one transaction with the claims on its number and identification.
 *
 * @throws DomainError identification-already-registered; Replayed
 */
export const registerCustomer = <R>(
  deps: ChangeCaseDeps,
  registration: Registration,
  by: Actor,
  reply: (records: CaseRecords) => R,
  signal: AbortSignal,
): Promise<R> => {
  const run = async (): Promise<R> => {
    for (let draw = 1; ; draw++) {
      try {
        return await registerOnce(deps, registration, by, reply, signal);
      } catch (error) {
        const isTaken = error instanceof DomainError && error.code === "customer-number-already-taken";
        if (!isTaken || draw === DRAWS) throw error;
      }
    }
  };
  return replayable(deps, by, run, signal);
};

const registerOnce = async <R>(
  { cases, environment }: ChangeCaseDeps,
  registration: Registration,
  by: Actor,
  reply: (records: CaseRecords) => R,
  signal: AbortSignal,
): Promise<R> => {
  const now = environment.now();
  const occurredAt = now.toISOString();
  const customerId = CustomerId.parse(`cus_${environment.ulid(now.getTime())}`);
  const customerNo = drawCustomerNumber(environment.random);
  const { event, records } = register(registration, { customerId, customerNo }, by.actor, occurredAt);
  const { customer } = records;
  const identification = identificationOf(customer);
  const list = recordsOf(records);
  const answer = reply(records);
  await cases.commit(
    {
      customerId,
      base: { is: "new" },
      writes: list.map((record) => ({ op: "put" as const, record, waiting: waitingOf(record) })),
      taken: [
        { kind: "identification", identification },
        { kind: "customerNumber", customerNo },
      ],
      lookups: [
        { by: "identification", value: identification },
        { by: "phone", value: customer.phone },
        { by: "email", value: customer.email },
      ],
      entries: auditEntries(
        [{ event, changes: fieldChanges([], list) }],
        { customerId, after: undefined, occurredAt },
        by,
        environment,
      ),
      ...keptReply(by, answer, now),
    },
    signal,
  );
  return answer;
};
