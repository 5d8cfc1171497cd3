import type { Case, CaseRecords, Step } from "../case.ts";
import { assertNotClosed } from "../customer.ts";
import { DomainError } from "../domain-error.ts";
import type { EventType } from "../events.ts";
import type { ActorId, Instant } from "../ids.ts";
import { assertVersion, newRecordMeta } from "../record.ts";
import { mayLogIn } from "./eligibility.ts";
import {
  type OnlineUser,
  type OnlineUserData,
  type OnlineUserStatus,
  onlineUserOf,
  type PasswordCredential,
} from "./online-user.ts";

/** An online user whose login is still to be made. */
export const newOnlineUser = (
  { username, email, phone }: OnlineUserData,
  pendingCredential: PasswordCredential,
  actor: ActorId,
  now: Instant,
): OnlineUser => ({
  username,
  ...(email && { email }),
  ...(phone && { phone }),
  status: "ACTIVE",
  provisioning: "PENDING",
  passwordVersion: 1,
  passwordChangedAt: now,
  pendingCredential,
  ...newRecordMeta(actor, now),
});

/** As it is before the identity provider has heard of a change. */
export const awaitingProvisioning = ({ provisioningReason: _, ...user }: OnlineUser): OnlineUser => ({
  ...user,
  provisioning: "PENDING",
});

const transitions = {
  suspend: { from: ["ACTIVE"], to: "SUSPENDED", event: "online-user.suspended" },
  reinstate: { from: ["SUSPENDED"], to: "ACTIVE", event: "online-user.reinstated" },
  close: { from: ["ACTIVE", "SUSPENDED"], to: "CLOSED", event: "online-user.closed" },
} as const satisfies Record<
  string,
  { readonly from: readonly OnlineUserStatus[]; readonly to: OnlineUserStatus; readonly event: EventType }
>;

export type OnlineUserTransition = keyof typeof transitions;

export interface OnlineUserChange {
  readonly transition: OnlineUserTransition;
  readonly reason?: string | undefined;
  readonly expectedVersion: number;
}

const withStatus = (
  { statusReason: _, ...user }: OnlineUser,
  status: OnlineUserStatus,
  reason: string | undefined,
  by: ActorId,
  at: Instant,
): OnlineUser => ({
  ...awaitingProvisioning(user),
  status,
  ...(reason && { statusReason: reason }),
  statusChangedBy: by,
  statusChangedAt: at,
});

/**
 * An admin suspends, reinstates or closes an online user; closed is for good.
 *
 * @throws DomainError customer-closed, online-user-not-found, stale-version, illegal-transition (also for reinstating an
 * online user whose customer is suspended)
 */
export const changeOnlineUser = (
  { revision: _, ...records }: Case,
  { transition, reason, expectedVersion }: OnlineUserChange,
  actor: ActorId,
  now: Instant,
): Step => {
  assertNotClosed(records.customer);
  const user = onlineUserOf(records);
  assertVersion(user, expectedVersion);
  const { from, to, event } = transitions[transition];
  const isPossible = from.some((status) => status === user.status);
  if (!isPossible || (to === "ACTIVE" && !mayLogIn(records.customer))) throw new DomainError("illegal-transition");
  return {
    event: { type: event, data: {} },
    records: { ...records, onlineUser: withStatus(user, to, reason, actor, now) },
  };
};

/** A closed customer's online user closes with them; undefined when there is none that is open. */
export const closeWithCustomer = (
  { revision: _, ...records }: Case,
  actor: ActorId,
  now: Instant,
): Step | undefined => {
  const { customer, onlineUser } = records;
  if (customer.status !== "CLOSED" || !onlineUser || onlineUser.status === "CLOSED") return undefined;
  return {
    event: { type: "online-user.closed", data: {} },
    records: { ...records, onlineUser: withStatus(onlineUser, "CLOSED", "The customer was closed.", actor, now) },
  };
};

/**
 * Sets another password, also while the online user is suspended.
 *
 * @throws DomainError customer-closed, online-user-not-found, illegal-transition
 */
export const changePassword = (
  { revision: _, ...records }: Case,
  pendingCredential: PasswordCredential,
  now: Instant,
): Step => {
  assertNotClosed(records.customer);
  const user = onlineUserOf(records);
  if (user.status === "CLOSED") throw new DomainError("illegal-transition");
  const onlineUser: OnlineUser = {
    ...awaitingProvisioning(user),
    passwordVersion: user.passwordVersion + 1,
    passwordChangedAt: now,
    pendingCredential,
  };
  return { event: { type: "online-user.password-changed", data: {} }, records: withOnlineUser(records, onlineUser) };
};

/** The case with another state of its online user. */
export const withOnlineUser = (records: CaseRecords, onlineUser: OnlineUser): CaseRecords => ({
  ...records,
  onlineUser,
});
