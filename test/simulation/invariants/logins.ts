import type { OnlineUser } from "@onboarding/domain";
import type { KeycloakUser } from "../services/keycloak.ts";
import { plainItem } from "./plain-item.ts";
import type { Invariant, StoredCase } from "./state.ts";
import { unsealed } from "./unsealed.ts";

type World = Parameters<Invariant>[0]["world"];

/** The password that was committed last: what the login has to have, unless that is reported as lost. */
const lastPassword = ({ customerId }: StoredCase, { committed, vault }: World): string | undefined =>
  committed
    .flatMap(({ TransactItems }) => TransactItems.flatMap(({ Put }) => (Put ? [plainItem(Put.Item)] : [])))
    .filter(({ pk, sk }) => pk === `CUSTOMER#${customerId}` && sk === "ONLINE_USER")
    .map((item) => unsealed(vault, item)["record"] as { pendingCredential?: { secretData: string } })
    .map(({ pendingCredential }) => pendingCredential?.secretData)
    .findLast((secret) => secret !== undefined);

type Claim = readonly [holds: boolean, what: string];

const isLost = ({ provisioning, provisioningReason }: OnlineUser): boolean =>
  provisioning === "FAILED" && provisioningReason === "PASSWORD_LOST";

/** What must be so of the record. */
const ofRecord = ({ customer }: StoredCase, user: OnlineUser): Claim[] => [
  [customer.status !== "CLOSED" || user.status === "CLOSED", "closed, and the online user is not"],
  [
    user.provisioning === "PROVISIONED" || isLost(user),
    `the login is ${user.provisioning} ${user.provisioningReason ?? ""}`,
  ],
  [isLost(user) || user.pendingCredential === undefined, "the hash of the password is still in the table"],
];

/** What must be so of the login. */
const ofLogin = (one: StoredCase, user: OnlineUser, login: KeycloakUser, world: World): Claim[] => {
  const isClosed = user.status === "CLOSED";
  const isEnabled = user.status === "ACTIVE" && one.customer.status !== "SUSPENDED";
  const hasPassword = isLost(user) || isClosed || login.password === lastPassword(one, world);
  return [
    [login.enabled === isEnabled, `the login is ${login.enabled ? "enabled" : "disabled"}, and has to be otherwise`],
    [login.enabled || login.sessions === 0, "sessions of a disabled login"],
    [login.email === (isClosed ? undefined : user.email), "another e-mail address at the identity provider"],
    [login.roles.includes("customer"), "the role is missing"],
    [hasPassword, "another password than was set last"],
  ];
};

const broken = (one: StoredCase, world: World): string[] => {
  const { customerId, onlineUser: user } = one;
  const isTheirs = ({ attributes }: KeycloakUser) => attributes["customer_id"]?.includes(customerId) ?? false;
  const [login, another] = world.keycloak.users().filter(isTheirs);
  if (!user) return login ? [`${customerId} has a login and no online user`] : [];
  // Closed before the identity provider ever heard of it.
  const mayBeAbsent = user.status === "CLOSED" || isLost(user);
  const promises: Claim[] = [
    [another === undefined, "two logins"],
    [login !== undefined || mayBeAbsent, "no login"],
    ...ofRecord(one, user),
    ...(login ? ofLogin(one, user, login, world) : []),
  ];
  return promises.filter(([holds]) => !holds).map(([, what]) => `${customerId}: ${what}`);
};

/** The login at the identity provider is what the online user and the customer ask for. */
export const loginsFollowCases: Invariant = ({ cases, world }) => cases.flatMap((one) => broken(one, world));

/** The profile at Sumsub of a customer who was closed is deactivated. */
export const profilesFollowCases: Invariant = ({ cases, world }) =>
  cases
    .filter(({ customer }) => customer.status === "CLOSED")
    .filter(({ customerId, entries }) => {
      const closedAt = entries.findLast(({ type }) => type === "customer.closed")?.occurredAt ?? "";
      const applicant = world.sumsub.applicants().find((one) => one.externalUserId === customerId);
      // A start that asked Sumsub before the closing and lost its write makes an applicant of whom nobody knows.
      const isKnown = entries.some(({ type, occurredAt }) => type === "identity.started" && occurredAt < closedAt);
      return isKnown && applicant !== undefined && !applicant.isDeactivated;
    })
    .map(({ customerId }) => `${customerId} is closed, the profile at Sumsub is not deactivated`);
