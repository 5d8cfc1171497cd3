import { type HashPolicy, hashPassword } from "./password-hash.ts";
import type { ClientDefinition, RealmDefinition, UserDefinition } from "./realm-definition.ts";
import type { User, UserStore } from "./user-store.ts";

/** Creates the realm's users and service accounts that are not there yet; the others stay as they are. */
export const seedUsers = async (definition: RealmDefinition, users: UserStore, createdAt: Date): Promise<void> => {
  const serviceAccounts = definition.clients.flatMap((client) => serviceAccountOf(client, createdAt));
  for (const user of serviceAccounts) users.create(user);
  const missing = definition.users.filter(({ id, username }) => !(users.find(id) ?? users.findForLogin(username)));
  await Promise.all(missing.map((user) => seedUser(user, users, definition.passwordHash, createdAt)));
};

const seedUser = async (definition: UserDefinition, users: UserStore, policy: HashPolicy, createdAt: Date) => {
  const password = await hashPassword(definition.password, policy);
  users.create(userOf(definition, createdAt), password);
};

const userOf = (definition: UserDefinition, createdAt: Date): User => ({
  ...newUser(definition.id, definition.username, createdAt),
  email: definition.email?.toLowerCase(),
  emailVerified: definition.email !== undefined,
  firstName: definition.firstName,
  lastName: definition.lastName,
  enabled: definition.enabled ?? true,
  attributes: copied(definition.attributes),
  requiredActions: [...(definition.requiredActions ?? [])],
  realmRoles: [...definition.realmRoles],
});

/** Keycloak: the user behind a service account is called `service-account-{clientId}`. */
const serviceAccountOf = ({ clientId, serviceAccount }: ClientDefinition, createdAt: Date): User[] =>
  serviceAccount
    ? [
        {
          ...newUser(serviceAccount.userId, `service-account-${clientId}`, createdAt),
          realmRoles: [...(serviceAccount.realmRoles ?? [])],
          clientRoles: copied(serviceAccount.clientRoles),
          serviceAccountClientId: clientId,
        },
      ]
    : [];

/** A user of whom nothing is known but the name. */
export const newUser = (id: string, username: string, createdAt: Date): User => ({
  id,
  username: username.toLowerCase(),
  emailVerified: false,
  enabled: true,
  attributes: {},
  requiredActions: [],
  realmRoles: [],
  clientRoles: {},
  createdTimestamp: createdAt.getTime(),
  notBefore: 0,
});

const copied = (lists: Readonly<Record<string, readonly string[]>> = {}): Record<string, string[]> =>
  Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, [...values]]));
