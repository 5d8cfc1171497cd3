import { type ChangeCaseDeps, changeStatus } from "@onboarding/application";
import { ActorId, type CustomerId } from "@onboarding/domain";
import { neverAborted as signal } from "./environment.ts";
import { seedFields } from "./seeding.ts";

/** An admin closes a customer whom nobody has changed since the registration. */
export const closeCustomer = (deps: ChangeCaseDeps, customerId: CustomerId): Promise<void> =>
  changeStatus(
    deps,
    { customerId, transition: "close", reason: "left", expectedVersion: 1 },
    { actor: ActorId.parse("admin-1"), requestId: "closing" },
    () => undefined,
    signal,
  );

/** The same stores, but the customer is closed between every decision and its write. */
export const overtakenByClosing = (deps: ChangeCaseDeps, customerId: CustomerId): ChangeCaseDeps => ({
  ...deps,
  cases: {
    ...deps.cases,
    async commit(change, abort) {
      await seedFields(deps, customerId, { status: "CLOSED" });
      return deps.cases.commit(change, abort);
    },
  },
});
