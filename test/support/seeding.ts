import { type ChangeCaseDeps, changeCase, registerCustomer } from "@onboarding/application";
import {
  ActorId,
  type CaseRecords,
  type Customer,
  type CustomerId,
  type DepositAccount,
  type IdentityVerification,
  type Instant,
  newRecordMeta,
  type Step,
} from "@onboarding/domain";
import { amina } from "./customers.ts";
import { neverAborted as signal } from "./environment.ts";

const by = { actor: ActorId.parse("system:seeding"), requestId: "seeding" };

let nextNumber = 4_000_000_000;

/** Registers somebody new. */
export const seedCustomer = (deps: ChangeCaseDeps): Promise<CustomerId> =>
  registerCustomer(
    deps,
    { ...amina, identificationNumber: String(nextNumber++) },
    by,
    ({ customer }) => customer.customerId,
    signal,
  );

/** Makes of a case what a test starts from, past all rules. */
const seed = (
  deps: ChangeCaseDeps,
  customerId: CustomerId,
  step: (records: CaseRecords, now: Instant) => Step,
): Promise<void> =>
  changeCase(
    deps,
    customerId,
    by,
    ({ revision: _, ...records }, now) => ({ steps: [step(records, now)] }),
    () => undefined,
    signal,
  );

/** Gives a customer the status, or any other field, that a test starts from. */
export const seedFields = (deps: ChangeCaseDeps, customerId: CustomerId, fields: Partial<Customer>): Promise<void> =>
  seed(deps, customerId, (records) => ({
    event: { type: "customer.updated", data: { fields: Object.keys(fields) } },
    records: { ...records, customer: { ...records.customer, ...fields } },
  }));

/** Brings a customer's identity verification to where a test starts from. */
export const seedIdentity = (
  deps: ChangeCaseDeps,
  customerId: CustomerId,
  fields: Partial<IdentityVerification>,
): Promise<void> =>
  seed(deps, customerId, (records) => ({
    event: { type: "identity.pending", data: {} },
    records: { ...records, identityVerification: { ...records.identityVerification, ...fields } },
  }));

/** Gives a customer the deposit account that their activation would have opened. */
export const seedAccount = (
  deps: ChangeCaseDeps,
  customerId: CustomerId,
  account: Pick<DepositAccount, "accountNo" | "status">,
): Promise<void> =>
  seed(deps, customerId, (records, now) => ({
    event: { type: "customer.updated", data: { fields: ["depositAccount"] } },
    records: {
      ...records,
      depositAccount: {
        accountingTreatment: "INDIVIDUAL",
        currency: "BDT",
        ...(records.depositAccount ?? newRecordMeta(by.actor, now)),
        ...account,
      },
    },
  }));

/** What makes a customer fit to introduce others. */
export const ELIGIBLE = { status: "ACTIVE", kycStatus: "VERIFIED" } as const;

/** Registers somebody who may introduce others; their account has the number that is given. */
export const seedIntroducer = async (deps: ChangeCaseDeps, accountNo: string): Promise<CustomerId> => {
  const customerId = await seedCustomer(deps);
  await seedFields(deps, customerId, ELIGIBLE);
  await seedAccount(deps, customerId, { accountNo, status: "OPEN" });
  return customerId;
};
