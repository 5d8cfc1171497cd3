import type { RecordReader } from "@onboarding/application";
import { DepositAccountView, depositAccountRoutes } from "@onboarding/contracts";
import { DomainError } from "@onboarding/domain";
import { record, serve } from "@onboarding/http";

/** GET /v1/customers/{customerId}/deposit-account */
export const getDepositAccount = (records: Pick<RecordReader, "find">) =>
  serve(depositAccountRoutes.getDepositAccount, async ({ path, signal }) => {
    const account = await records.find(path.customerId, "depositAccount", "", signal);
    if (!account) throw new DomainError("deposit-account-not-found");
    return record(DepositAccountView.parse(account));
  });
