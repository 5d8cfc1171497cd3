import { plainItem, type Invariant, type StoredCase } from "./state.ts";

type World = Parameters<Invariant>[0]["world"];

/** The password that was committed last: what the login has to have, unless that is reported as lost. */
const lastPassword = ({ customerId }: StoredCase, { committed }: World): string | undefined =>
  committed
    .flatMap(({ TransactItems }) => TransactItems.flatMap(({ Put }) => (Put ? [plainItem(Put.Item)] : [])))
    .filter(({ pk, sk }) => pk === `CUSTOMER#${customerId}` && sk === "ONLINE_USER")
    .map(({ record }) => (record as { pendingCredential?: { secretData: string } }).pendingCredential?.secretData)
    .findLast((secret) => secret !== undefined);

const broken = (one: StoredCase, world: World): string[] => {
  const { customerId, customer, onlineUser } = one;
  const [login, another] = world.keycloak.users().filter(({ attributes }) => attributes["customer_id"]?.includes(customerId));
  if (!onlineUser) return login ? [`${customerId} has a login and no online user`] : [];
  const isClosed = customer.status === "CLOSED" || onlineUser.status === "CLOSED";
  const isEnabled = onlineUser.status === "ACTIVE" && customer.status !== "SUSPENDED" && !isClosed;
  const { provisioning, provisioningReason, pendingCredential } = onlineUser;
  const isLost = provisioning === "FAILED" && provisioningReason === "PASSWORD_LOST";
  const faults: string[] = [];
  const claim = (holds: boolean, what: string) => void (holds || faults.push(`${customerId}: ${what}`));
  claim(another === undefined, "two logins");
  claim(customer.status !== "CLOSED" || onlineUser.status === "CLOSED", "closed, and the online user is not");
  claim(provisioning === "PROVISIONED" || isLost, `the login is ${provisioning} ${provisioningReason ?? ""}`);
  claim(isLost || pendingCredential === undefined, "the hash of the password is still in the table");
  // Closed before the identity provider ever heard of it.
  if (!login) return isClosed || isLost ? faults : [...faults, `${customerId}: no login`];
  claim(login.enabled === isEnabled, `the login is ${login.enabled ? "enabled" : "disabled"}, and has to be otherwise`);
  claim(login.enabled || login.sessions === 0, "sessions of a disabled login");
  claim(login.email === (isClosed ? undefined : onlineUser.email), "another e-mail address at the identity provider");
  claim(login.roles.includes("customer"), "the role is missing");
  claim(isLost || isClosed || login.password === lastPassword(one, world), "another password than was set last");
  return faults;
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
