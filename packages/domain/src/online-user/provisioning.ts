import type { Case, CaseRecords, Step } from "../case.ts";
import type { CustomerId, Instant } from "../ids.ts";
import { withOnlineUser } from "./changes.ts";
import { mayLogIn } from "./eligibility.ts";
import type { OnlineUser, PasswordCredential, ProvisioningFault } from "./online-user.ts";

/** A login at the identity provider as it ought to be. */
export interface WantedLogin {
  readonly customerId: CustomerId;
  readonly username: string;
  /** Undefined: none, and one that is there is taken away. */
  readonly email: string | undefined;
  readonly isEnabled: boolean;
  readonly passwordVersion: number;
  /** To be imported; undefined when the identity provider has the password already. */
  readonly credential: PasswordCredential | undefined;
}

/**
 * What the login of a case ought to be; undefined when the customer has no online user. A closed one's address is free. It is found
 * by the customer's id, so that it is also closed for a customer who was erased before it came to that.
 */
export const wantedLogin = ({ customer, onlineUser }: CaseRecords): WantedLogin | undefined => {
  if (!onlineUser) return undefined;
  const { username, email, status, passwordVersion, pendingCredential } = onlineUser;
  const isClosed = status === "CLOSED" || customer.status === "CLOSED";
  return {
    customerId: customer.customerId,
    username,
    email: isClosed ? undefined : email,
    isEnabled: status === "ACTIVE" && mayLogIn(customer),
    passwordVersion,
    credential: isClosed ? undefined : pendingCredential,
  };
};

/** The events after which the login may have to be another one. */
export const loginChangingEvents = [
  "online-user.created",
  "online-user.suspended",
  "online-user.reinstated",
  "online-user.closed",
  "online-user.password-changed",
  "customer.suspended",
  "customer.suspension-lifted",
  "customer.reinstated",
  "customer.activated",
  "customer.closed",
] as const;

/** Whether what was done at the identity provider is what the case asks for now. */
export type Standing =
  | { readonly is: "current"; readonly steps: readonly Step[] }
  /** The case has changed meanwhile: bring the login in line again. */
  | { readonly is: "outdated" };

const isSameLogin = (a: WantedLogin, b: WantedLogin): boolean =>
  a.isEnabled === b.isEnabled && a.email === b.email && a.passwordVersion === b.passwordVersion;

/**
 * Writes back that the login is as `applied`. A password that was overtaken by a newer one, whose hash is gone because
 * somebody else has imported it meanwhile, may have overwritten that one: `PASSWORD_LOST`.
 */
export const concludeProvisioning = (
  { revision: _, ...records }: Case,
  applied: WantedLogin,
  now: Instant,
): Standing => {
  const { onlineUser } = records;
  const wanted = wantedLogin(records);
  if (!onlineUser || !wanted) return { is: "current", steps: [] };
  const isOvertaken = applied.credential !== undefined && applied.passwordVersion < wanted.passwordVersion;
  if (isOvertaken && wanted.credential === undefined && wanted.email === applied.email) {
    return { is: "current", steps: failed(records, onlineUser, "PASSWORD_LOST") };
  }
  if (!isSameLogin(applied, wanted)) return { is: "outdated" };
  const { pendingCredential, provisioningReason, ...rest } = onlineUser;
  if (onlineUser.provisioning === "PROVISIONED" && pendingCredential === undefined) return { is: "current", steps: [] };
  // A lost password is found again only by another one, not by bringing the rest in line.
  if (provisioningReason === "PASSWORD_LOST" && applied.credential === undefined) return { is: "current", steps: [] };
  const provisioned: OnlineUser = { ...rest, provisioning: "PROVISIONED", provisionedAt: now };
  const event = { type: "online-user.provisioned", data: {} } as const;
  return { is: "current", steps: [{ event, records: withOnlineUser(records, provisioned) }] };
};

/** Writes back that the login could not be brought in line; nothing when that is said already. */
export const failProvisioning = ({ revision: _, ...records }: Case, reason: ProvisioningFault): Step[] =>
  records.onlineUser ? failed(records, records.onlineUser, reason) : [];

const failed = (records: CaseRecords, user: OnlineUser, reason: ProvisioningFault): Step[] => {
  if (user.provisioning === "FAILED" && user.provisioningReason === reason) return [];
  const onlineUser: OnlineUser = { ...user, provisioning: "FAILED", provisioningReason: reason };
  return [
    {
      event: { type: "online-user.provisioning-failed", data: { reason } },
      records: withOnlineUser(records, onlineUser),
    },
  ];
};
