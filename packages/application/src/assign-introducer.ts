import { type CustomerId, type Introducer, type NewIntroducer, newIntroducer } from "@onboarding/domain";
import { addRecord } from "./add-record.ts";
import type { ChangeCaseDeps } from "./change-case.ts";
import { introducerRequirements } from "./introducer-requirements.ts";
import type { Actor } from "./ports.ts";

export interface AssignIntroducer {
  readonly customerId: CustomerId;
  readonly introducer: NewIntroducer;
}

/**
 * Names the existing customer who introduces this one, by one write.
 *
 * @throws DomainError introducer-is-self, customer-not-found, customer-closed, introducer-not-eligible,
 * introducer-account-invalid, introducer-already-assigned, case-busy; Replayed
 */
export const assignIntroducer = async <R>(
  deps: ChangeCaseDeps,
  { customerId, introducer }: AssignIntroducer,
  by: Actor,
  reply: (introducer: Introducer) => R,
  signal: AbortSignal,
): Promise<R> => {
  const record = newIntroducer(customerId, introducer, by.actor, deps.environment.now().toISOString());
  const { introducerId } = record;
  const addition = {
    record: { kind: "introducer", record },
    exists: "introducer-already-assigned",
    event: { type: "introducer.assigned", data: { introducerId } },
    lookups: [{ by: "introducer", value: introducerId }],
    requirements: introducerRequirements(customerId, record),
  } as const;
  return addRecord(deps, customerId, by, addition, reply, signal);
};
