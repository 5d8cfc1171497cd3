import {
  type Customer,
  CustomerId,
  DomainError,
  drawCustomerNumber,
  type Registration,
  register,
} from "@onboarding/domain";
import { auditEntries } from "./audit-entries.ts";
import type { ChangeCaseDeps } from "./change-case.ts";
import type { Actor } from "./ports.ts";

/** A drawn number is taken about once in 10^11 / customers registrations; three draws make that never. */
const DRAWS = 3;

/**
 * Registers a customer and opens the case: one transaction with the claims on its number and identification.
 *
 * @throws DomainError identification-already-registered
 */
export const registerCustomer = async (
  deps: ChangeCaseDeps,
  registration: Registration,
  by: Actor,
  signal: AbortSignal,
): Promise<Customer> => {
  for (let draw = 1; ; draw++) {
    try {
      return await registerOnce(deps, registration, by, signal);
    } catch (error) {
      const isTaken = error instanceof DomainError && error.code === "customer-number-already-taken";
      if (!isTaken || draw === DRAWS) throw error;
    }
  }
};

const registerOnce = async (
  { cases, environment }: ChangeCaseDeps,
  registration: Registration,
  by: Actor,
  signal: AbortSignal,
): Promise<Customer> => {
  const now = environment.now();
  const customerId = CustomerId.parse(`cus_${environment.ulid(now.getTime())}`);
  const customerNo = drawCustomerNumber(environment.random);
  const step = register(registration, { customerId, customerNo }, by.actor, now.toISOString());
  const { customer, identityVerification } = step.records;
  const audited = { customerId, revision: undefined, before: {}, steps: [step], occurredAt: now.toISOString() };
  const { identificationType, identificationNumber, identificationCountry } = customer;
  await cases.commit(
    {
      customerId,
      basedOn: undefined,
      writes: [
        { kind: "customer", record: customer },
        { kind: "identityVerification", record: identityVerification },
      ],
      claims: [
        { kind: "identification", identification: { identificationType, identificationNumber, identificationCountry } },
        { kind: "customerNumber", customerNo },
      ],
      entries: auditEntries(audited, by, environment),
    },
    signal,
  );
  return customer;
};
