import {
  type CaseRecords,
  CustomerId,
  DomainError,
  drawCustomerNumber,
  type FileRequest,
  identificationOf,
  newFile,
  type Registration,
  recordsOf,
  register,
  type Step,
  waitingOf,
  withNewFile,
} from "@onboarding/domain";
import { auditEntries, fieldChanges } from "./audit-entries.ts";
import { firstHistory } from "./case-history.ts";
import type { ChangeCaseDeps } from "./change-case.ts";
import { lookupsOf } from "./customer-lookups.ts";
import { drawFileId, newFileEffects } from "./new-file.ts";
import type { Actor, Environment } from "./ports.ts";
import { keptReply, replayable } from "./replay.ts";

/** A drawn number is taken about once in 10^11 / customers registrations; three draws make that never. */
const DRAWS = 3;

/** Whom to register; a photo of them may be asked for in the same request. */
export interface RegisterCustomer extends Registration {
  readonly photo?: Omit<FileRequest, "purpose"> | undefined;
}

/**
 * Registers a customer and opens the case: one transaction with the claims on its number and identification.
 *
 * @throws DomainError identification-already-registered, and for the photo media-type-refused, file-too-large and
 * rejected-file-resubmitted; Replayed
 */
export const registerCustomer = <R>(
  deps: ChangeCaseDeps,
  registration: RegisterCustomer,
  by: Actor,
  reply: (records: CaseRecords) => R | Promise<R>,
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

/** The photo that is asked for with the registration. */
const photoStep = (
  records: CaseRecords,
  { photo }: RegisterCustomer,
  { actor }: Actor,
  environment: Environment,
): Step | undefined => {
  if (!photo) return undefined;
  const now = environment.now();
  const ids = { customerId: records.customer.customerId, fileId: drawFileId(environment, now) };
  return withNewFile(records, newFile(ids, { ...photo, purpose: "PHOTO" }, actor, now.toISOString()));
};

const registerOnce = async <R>(
  { cases, environment }: ChangeCaseDeps,
  registration: RegisterCustomer,
  by: Actor,
  reply: (records: CaseRecords) => R | Promise<R>,
  signal: AbortSignal,
): Promise<R> => {
  const now = environment.now();
  const occurredAt = now.toISOString();
  const customerId = CustomerId.parse(`cus_${environment.ulid(now.getTime())}`);
  const customerNo = drawCustomerNumber(environment.random);
  const registered = register(registration, { customerId, customerNo }, by.actor, occurredAt);
  const asked = photoStep(registered.records, registration, by, environment);
  const { records } = asked ?? registered;
  const { customer } = records;
  const list = recordsOf(records);
  const told = [
    { event: registered.event, changes: fieldChanges([], recordsOf(registered.records)) },
    ...(asked ? [{ event: asked.event, changes: fieldChanges(recordsOf(registered.records), list) }] : []),
  ];
  const answer = await reply(records);
  await cases.commit(
    {
      customerId,
      base: { is: "new" },
      writes: list.map((record) => ({ op: "put" as const, record, waiting: waitingOf(record) })),
      taken: [
        { kind: "identification", identification: identificationOf(customer) },
        { kind: "customerNumber", customerNo },
      ],
      lookups: lookupsOf(customer),
      ...(asked && newFileEffects(records.files, 1)),
      ...firstHistory(records, environment, occurredAt),
      entries: auditEntries(told, { customerId, after: undefined, occurredAt }, by, environment),
      ...keptReply(by, answer, now),
    },
    signal,
  );
  return answer;
};
