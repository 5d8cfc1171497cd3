import { type LoginDirectory, LoginRefused } from "@onboarding/application";
import type { PasswordCredential, ProvisioningFault, WantedLogin } from "@onboarding/domain";
import * as z from "zod";
import type { AdminApi } from "./admin-api.ts";
import { KeycloakError } from "./keycloak-error.ts";
import { isOf, markedWith, type User, type Users, usersOf } from "./users.ts";

/** Customers' logins in a Keycloak realm, found by the attribute `customer_id`. Users are never deleted. */
export const loginDirectory = (api: AdminApi): LoginDirectory => ({
  async apply(login, signal) {
    try {
      await bringInLine(usersOf(api, signal), login);
    } catch (error) {
      throw refused(error);
    }
  },
});

const bringInLine = async (users: Users, login: WantedLogin): Promise<void> => {
  const existing = await found(users, login);
  if (existing) return align(users, existing, login);
  if (!login.credential) {
    // Closed before there was a login; or somebody has deleted it, and its password with it.
    if (login.isEnabled) throw new LoginRefused("PASSWORD_LOST");
    return;
  }
  const id = await created(users, login);
  // Somebody else created it at the same moment, perhaps for an older state of the case.
  if (id === undefined) return bringInLine(users, login);
  if (!isOf(await users.get(id), login.customerId)) throw new LoginRefused("REALM_NOT_READY");
  await grantRole(users, id);
};

const found = async (users: Users, { customerId }: WantedLogin): Promise<User | undefined> => {
  const [user, another] = await users.ofCustomer(customerId);
  if (another) throw new LoginRefused("AMBIGUOUS");
  return user;
};

/** The new user's id; undefined when the customer turns out to have a login by now. */
const created = async (users: Users, login: WantedLogin): Promise<string | undefined> => {
  const { customerId, username, email, isEnabled, credential } = login;
  try {
    return await users.create({
      username,
      ...(email && { email, emailVerified: false }),
      enabled: isEnabled,
      attributes: markedWith({}, customerId),
      requiredActions: [],
      ...(credential && imported(credential)),
    });
  } catch (error) {
    if (!(error instanceof KeycloakError && error.status === 409)) throw error;
    if (await found(users, login)) return undefined;
    throw error;
  }
};

const imported = (credential: PasswordCredential) => ({ credentials: [{ type: "password", ...credential }] });

const align = async (users: Users, user: User, login: WantedLogin): Promise<void> => {
  const { email, isEnabled, credential } = login;
  const isSame = user.enabled === isEnabled && (user.email ?? undefined) === email && credential === undefined;
  if (!isSame) {
    const attributes = markedWith(user, login.customerId);
    // An empty text takes the address away.
    await users.update({
      ...user,
      attributes,
      enabled: isEnabled,
      email: email ?? "",
      ...(credential && imported(credential)),
    });
  }
  await grantRole(users, user.id);
  // Also when it was disabled before: whoever did that may not have come as far as this.
  if (!isEnabled || credential) await users.endSessions(user.id);
};

const grantRole = async (users: Users, id: string): Promise<void> => {
  if (await users.hasRole(id)) return;
  await users.giveRole(id).catch((error: unknown) => {
    if (error instanceof KeycloakError && error.status === 404) throw new LoginRefused("REALM_NOT_READY");
    throw error;
  });
};

const faultOf = (error: KeycloakError): ProvisioningFault => {
  if (error.isPassing) return "UNAVAILABLE";
  if (error.status === 401 || error.status === 403) return "NOT_PERMITTED";
  if (error.status === 409) return /same email$/.test(error.words) ? "EMAIL_TAKEN" : "USERNAME_TAKEN";
  return "REFUSED";
};

/** What the use case is told; an abort and a mistake of ours stay what they are. */
const refused = (cause: unknown): unknown => {
  if (cause instanceof KeycloakError) return new LoginRefused(faultOf(cause), { cause });
  // Keycloak answered something that is not Keycloak's.
  if (cause instanceof z.ZodError) return new LoginRefused("UNAVAILABLE");
  return cause;
};
