import {
  type CaseRecords,
  type CustomerId,
  closeWithCustomer,
  concludeProvisioning,
  failProvisioning,
  systemActor,
  type WantedLogin,
  wantedLogin,
} from "@onboarding/domain";
import { type ChangeCaseDeps, changeCase, type Decision } from "./change-case.ts";
import { claimsReleasedBetween } from "./online-users.ts";
import { type LoginDirectory, LoginRefused } from "./ports.ts";

export interface ProvisionLoginDeps extends ChangeCaseDeps {
  readonly logins: LoginDirectory;
}

/** Each further round means that the case has changed meanwhile, which starts a provisioning of its own as well. */
const ROUNDS = 5;

/**
 * Brings a customer's login at the identity provider in line with the case, and writes back whether that worked. After the
 * last call to the identity provider the case is read once more: when several do this at once, whoever comes last sees the
 * newest case and does not leave an older state behind.
 *
 * @throws LoginRefused when it did not work, after that was written; DomainError case-busy
 */
export const provisionLogin = async (
  deps: ProvisionLoginDeps,
  customerId: CustomerId,
  requestId: string,
  signal: AbortSignal,
): Promise<CaseRecords | undefined> => {
  const conclude = concluding(deps, customerId, requestId, signal);
  let records: CaseRecords | undefined = await deps.cases.load(customerId, signal);
  for (let round = 1; round <= ROUNDS && records; round++) {
    const wanted = wantedLogin(records);
    if (!wanted) return records;
    const refused = await refusalOf(deps.logins, wanted, signal);
    const { isOutdated, records: next } = await conclude(wanted, refused);
    if (refused) throw refused;
    if (!isOutdated) return next;
    records = next;
  }
  if (records) throw new LoginRefused("UNAVAILABLE");
  return undefined;
};

const refusalOf = async (
  logins: LoginDirectory,
  wanted: WantedLogin,
  signal: AbortSignal,
): Promise<LoginRefused | undefined> => {
  try {
    await logins.apply(wanted, signal);
    return undefined;
  } catch (error) {
    if (error instanceof LoginRefused) return error;
    throw error;
  }
};

/** Writes the outcome back, if it says anything new; a closed customer's online user closes with that. */
const concluding =
  (deps: ChangeCaseDeps, customerId: CustomerId, requestId: string, signal: AbortSignal) =>
  async (applied: WantedLogin, refused: LoginRefused | undefined) => {
    let isOutdated = false;
    const by = { actor: systemActor.keycloak, requestId };
    const records = await changeCase(
      deps,
      customerId,
      by,
      (kase, now): Decision => {
        const closing = refused ? undefined : closeWithCustomer(kase, by.actor, now);
        const current = { ...kase, ...closing?.records };
        const standing = refused
          ? { is: "current" as const, steps: failProvisioning(kase, refused.fault) }
          : concludeProvisioning(current, applied, now);
        isOutdated = standing.is === "outdated";
        const steps = [...(closing ? [closing] : []), ...(standing.is === "current" ? standing.steps : [])];
        return { steps, released: closing ? claimsReleasedBetween(kase, closing.records) : [] };
      },
      (after) => after,
      signal,
    );
    return { isOutdated, records };
  };
