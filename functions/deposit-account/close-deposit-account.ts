import { type ChangeCaseDeps, closeDepositAccount } from "@onboarding/application";
import { DepositAccountView, depositAccountRoutes } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/deposit-account/close */
export const postDepositAccountClosing = (deps: ChangeCaseDeps) =>
  serve(depositAccountRoutes.closeDepositAccount, ({ path: { customerId }, body, expectedVersion, by, signal }) =>
    closeDepositAccount(
      deps,
      { customerId, reason: body?.reason, expectedVersion },
      by,
      (account) => record(DepositAccountView.parse(account)),
      signal,
    ),
  );
