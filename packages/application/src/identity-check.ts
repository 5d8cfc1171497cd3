import {
  accessGiven,
  type Case,
  type CheckStart,
  type CustomerId,
  checkStartOf,
  checkUnderWay,
  type IdentityVerification,
  startCheck,
} from "@onboarding/domain";
import { type ChangeCaseDeps, changeCase } from "./change-case.ts";
import type { Applicant, CheckLink, CheckToken, IdentityChecker } from "./identity-checker.ts";
import type { Actor } from "./ports.ts";

export interface IdentityCheckDeps extends ChangeCaseDeps {
  readonly checker: IdentityChecker;
}

/** What the caller is given beside the record. It acts for the customer, so nothing of it is kept. */
interface Given<R, A> {
  /** Made of the record alone; kept for a repetition of the request. */
  readonly answer: R;
  readonly access: A;
}

const applicantFor = (
  checker: IdentityChecker,
  start: CheckStart,
  { customer, identityVerification: { check } }: Case,
  signal: AbortSignal,
): Promise<Applicant> | Applicant => {
  if (start === "create" || !check) return checker.create(customer, signal);
  return start === "resubmit" ? { ...check, isNew: false } : checker.checkAnew(customer, signal);
};

/**
 * Starts the identity check, or starts it again; one that is under way goes on. The provider is asked before anything is
 * written: should the write be lost, the next start finds the applicant that this one has made.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever `checkStartOf` and the checker throw; Replayed
 */
export const startIdentityCheck = async <R>(
  deps: IdentityCheckDeps,
  customerId: CustomerId,
  by: Actor,
  reply: (verification: IdentityVerification) => R,
  signal: AbortSignal,
): Promise<Given<R, CheckLink>> => {
  const { checker, environment } = deps;
  const links: CheckLink[] = [];
  const decide = async (kase: Case) => {
    const start = checkStartOf(kase);
    const { check } = kase.identityVerification;
    if (start === "under-way" && check) {
      links.push(await checker.webLink(check, customerId, signal));
      return { steps: [accessGiven(kase, "WEB_LINK")] };
    }
    const applicant = await applicantFor(checker, start, kase, signal);
    links.push(await checker.webLink(applicant, customerId, signal));
    const past = start === "resubmit" ? "goes-on" : applicant.isNew ? "none" : "void";
    // The moment is taken after the provider has begun anew.
    return { steps: [startCheck(kase, applicant, past, environment.now().toISOString())] };
  };
  return given(
    changeCase(deps, customerId, by, decide, ({ identityVerification }) => reply(identityVerification), signal),
    links,
  );
};

const given = async <R, A>(changed: Promise<R>, accesses: readonly A[]): Promise<Given<R, A>> => {
  const answer = await changed;
  // A change that another one came before was decided, and given access for, again.
  const access = accesses.at(-1);
  if (access === undefined) throw new TypeError("a case was changed without being decided on");
  return { answer, access };
};

const giveAccess = <A>(
  deps: ChangeCaseDeps,
  customerId: CustomerId,
  by: Actor,
  kind: Parameters<typeof accessGiven>[1],
  ask: (check: ReturnType<typeof checkUnderWay>) => Promise<A>,
  signal: AbortSignal,
): Promise<A> => {
  const accesses: A[] = [];
  const decide = async (kase: Case) => {
    accesses.push(await ask(checkUnderWay(kase)));
    return { steps: [accessGiven(kase, kind)] };
  };
  // A repetition is given access anew: what was given is kept nowhere.
  const { idempotency: _, ...once } = by;
  const changed = changeCase(deps, customerId, once, decide, () => undefined, signal);
  return given(changed, accesses).then(({ access }) => access);
};

/**
 * Another web link for the check that is under way. The audit trail keeps that it was given, and to whom.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever `checkUnderWay` and the checker throw
 */
export const giveCheckLink = (
  deps: IdentityCheckDeps,
  customerId: CustomerId,
  by: Actor,
  signal: AbortSignal,
): Promise<CheckLink> =>
  giveAccess(deps, customerId, by, "WEB_LINK", (check) => deps.checker.webLink(check, customerId, signal), signal);

/**
 * A token for the provider's mobile SDK. The audit trail keeps that it was given, and to whom.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever `checkUnderWay` and the checker throw
 */
export const giveCheckToken = (
  deps: IdentityCheckDeps,
  customerId: CustomerId,
  by: Actor,
  signal: AbortSignal,
): Promise<CheckToken> =>
  giveAccess(deps, customerId, by, "SDK_TOKEN", (check) => deps.checker.sdkToken(check, customerId, signal), signal);
