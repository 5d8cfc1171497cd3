import {
  type Case,
  type CaseRecords,
  changeOnlineUser as changedCase,
  changePassword,
  InputFaults,
  newOnlineUser,
  type OnlineUser,
  type OnlineUserChange,
  type OnlineUserData,
  onlineUserOf,
  type PasswordCredential,
  passwordFaults,
} from "@onboarding/domain";
import { addRecord } from "./add-record.ts";
import type { Claim } from "./change.ts";
import type { ChangeCaseDeps } from "./change-case.ts";
import { changingUseCase, type OfCustomer } from "./changing-use-case.ts";
import type { Actor, PasswordHasher } from "./ports.ts";

export interface OnlineUserDeps extends ChangeCaseDeps {
  readonly passwords: PasswordHasher;
}

const loginClaim = (by: "username" | "email" | "phone", value: string | undefined): Claim[] =>
  value === undefined ? [] : [{ kind: "login", by, value }];

/** What is unique about an online user. Whoever is called by their own e-mail address has that name once. */
export const contactClaims = ({ username, email, phone }: OnlineUserData): Claim[] => [
  ...loginClaim("email", email === username ? undefined : email),
  ...loginClaim("phone", phone),
];

/** All that an online user was given. */
export const loginClaims = (user: OnlineUserData): Claim[] => [
  ...loginClaim("username", user.username),
  ...contactClaims(user),
];

/**
 * Gives a customer access to the online services, by one write; the login follows by an event. The password goes no further
 * than its hash.
 *
 * @throws DomainError customer-not-found, customer-closed, illegal-transition, minimum-kyc-not-met, username-taken, email-taken,
 * phone-taken, online-user-already-exists, case-busy; Replayed
 */
export const createOnlineUser = async <R>(
  deps: OnlineUserDeps,
  { customerId, password, ...data }: OfCustomer<OnlineUserData & { readonly password: string }>,
  by: Actor,
  reply: (user: OnlineUser) => R,
  signal: AbortSignal,
): Promise<R> => {
  const credential = await deps.passwords.hash(password);
  const record = newOnlineUser(data, credential, by.actor, deps.environment.now().toISOString());
  const addition = {
    record: { kind: "onlineUser", record },
    exists: "online-user-already-exists",
    event: { type: "online-user.created", data: {} },
    admission: "onlineAccess",
    taken: loginClaims(record),
  } as const;
  return addRecord(deps, customerId, by, addition, reply, signal);
};

/** What a closed online user no longer needs: the user name stays theirs, as it does at the identity provider. */
export const claimsReleasedBetween = (before: CaseRecords, after: CaseRecords): Claim[] => {
  const isClosing = before.onlineUser?.status !== "CLOSED" && after.onlineUser?.status === "CLOSED";
  return isClosing && after.onlineUser ? contactClaims(after.onlineUser) : [];
};

/**
 * An admin suspends, reinstates or closes an online user.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `changeOnlineUser` throws; Replayed
 */
export const changeOnlineUser = changingUseCase<OfCustomer<OnlineUserChange>, OnlineUser>({
  decide: (kase, change, actor, now) => {
    const step = changedCase(kase, change, actor, now);
    return { steps: [step], released: claimsReleasedBetween(kase, step.records) };
  },
  shown: onlineUserOf,
});

/** Refuses a password that is the name it belongs to, which only shows beside the record. */
const assertFit = (password: string, kase: Case): void => {
  const faults = passwordFaults(password, onlineUserOf(kase));
  if (faults.length > 0) throw new InputFaults(faults);
};

const savePassword = changingUseCase<
  OfCustomer<{ readonly password: string; readonly credential: PasswordCredential }>,
  OnlineUser
>({
  decide: (kase, { password, credential }, _actor, now) => {
    assertFit(password, kase);
    return { steps: [changePassword(kase, credential, now)] };
  },
  shown: onlineUserOf,
});

/**
 * Sets another password, which reaches the identity provider by an event.
 *
 * @throws InputFaults; DomainError customer-not-found, case-busy, and whatever the domain's `changePassword` throws
 */
export const setPassword = async <R>(
  deps: OnlineUserDeps,
  command: OfCustomer<{ readonly password: string }>,
  by: Actor,
  reply: (user: OnlineUser) => R,
  signal: AbortSignal,
): Promise<R> => {
  const credential = await deps.passwords.hash(command.password);
  return savePassword(deps, { ...command, credential }, by, reply, signal);
};
