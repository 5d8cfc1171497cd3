import {
  type CaseRecords,
  type CustomerId,
  closeDepositAccount as closedCase,
  type DepositAccount,
  DomainError,
  drawAccountNumber,
  keepDepositAccount as keptCase,
  systemActor,
} from "@onboarding/domain";
import { type ChangeCaseDeps, changeCase } from "./change-case.ts";
import { changingUseCase, type OfCustomer } from "./changing-use-case.ts";

export interface KeepDepositAccountDeps extends ChangeCaseDeps {
  /** ISO 4217; of accounts that are opened. */
  readonly currency: string;
}

/** A drawn number is taken about once in 10^12 / accounts openings; three draws make that never. */
const DRAWS = 3;

const keepOnce = (
  deps: KeepDepositAccountDeps,
  customerId: CustomerId,
  requestId: string,
  signal: AbortSignal,
): Promise<DepositAccount | undefined> =>
  changeCase<DepositAccount | undefined>(
    deps,
    customerId,
    { actor: systemActor.depositAccount, requestId },
    (kase, now) => {
      const accountNo = drawAccountNumber(deps.environment.random);
      const steps = keptCase(kase, { accountNo, currency: deps.currency }, now);
      return { steps, ...(!kase.depositAccount && { taken: [{ kind: "accountNumber", accountNo }] }) };
    },
    ({ depositAccount }) => depositAccount,
    signal,
  );

/**
 * Brings a customer's deposit account to what their status asks for; writes nothing when it is so already. That the number is
 * nobody else's is a condition of the opening. Undefined: there is no account yet.
 *
 * @throws DomainError customer-not-found, case-busy
 */
export const keepDepositAccount = async (
  deps: KeepDepositAccountDeps,
  customerId: CustomerId,
  requestId: string,
  signal: AbortSignal,
): Promise<DepositAccount | undefined> => {
  for (let draw = 1; ; draw++) {
    try {
      return await keepOnce(deps, customerId, requestId, signal);
    } catch (error) {
      const isTaken = error instanceof DomainError && error.code === "account-number-already-taken";
      if (!isTaken || draw === DRAWS) throw error;
    }
  }
};

/** @throws DomainError deposit-account-not-found */
const accountOf = ({ depositAccount }: CaseRecords): DepositAccount => {
  if (!depositAccount) throw new DomainError("deposit-account-not-found");
  return depositAccount;
};

interface AccountClosing {
  readonly reason?: string | undefined;
  readonly expectedVersion: number;
}

/**
 * An admin closes a customer's deposit account for good.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `closeDepositAccount` throws; Replayed
 */
export const closeDepositAccount = changingUseCase<OfCustomer<AccountClosing>, DepositAccount>({
  decide: (kase, closing, _actor, now) => ({ steps: [closedCase(kase, closing, now)] }),
  shown: accountOf,
});
