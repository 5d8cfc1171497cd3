import { randomUUID } from "node:crypto";
import { empty, json } from "../answer.ts";
import type { Realm } from "../realm.ts";
import { newUser } from "../seed.ts";
import type { User } from "../user-store.ts";
import type { AdminEndpoint } from "./admin-endpoint.ts";
import { notFound, ruleRefusal } from "./admin-refusal.ts";
import { storedCredential } from "./credentials.ts";
import { assertFree, bound, merged, shown, UserRepresentation } from "./representation.ts";
import { countUsers, searchUsers } from "./search.ts";

const VIEW = ["view-users", "manage-users"];
const MANAGE = ["manage-users"];

/** @throws AdminRefusal 404 */
export const userOf = ({ users }: Realm, id: string | undefined): User => {
  const user = users.find(id ?? "");
  if (!user) throw notFound("User not found");
  return user;
};

/** Lists only what the caller may see: `query-users` alone sees nobody. */
export const listUsers: AdminEndpoint = {
  roles: VIEW,
  handle: ({ realm, query }) => {
    const isBrief = query.get("briefRepresentation") === "true";
    return json(
      200,
      searchUsers(realm, query).map((user) => shown(user, isBrief)),
    );
  },
};

/** GET /users/count */
export const countAllUsers: AdminEndpoint = {
  roles: [...VIEW, "query-users"],
  handle: ({ realm, query }) => json(200, countUsers(realm, query)),
};

/** GET /users/{id} */
export const getUser: AdminEndpoint = {
  roles: VIEW,
  handle: ({ realm, parts: [id] }) => json(200, shown(userOf(realm, id))),
};

/** POST /users: 201 with the address of the new one. */
export const createUser: AdminEndpoint = {
  roles: MANAGE,
  async handle({ realm, body }) {
    const said = bound(UserRepresentation, await body());
    if (!said.username) throw ruleRefusal(400, "User name is missing");
    const nobody = { ...newUser(randomUUID(), said.username, realm.now()), enabled: false };
    const user = merged(realm, nobody, said);
    assertFree(realm, user);
    const [credential] = said.credentials ?? [];
    const password = credential && (await storedCredential(realm, credential, "create"));
    // Between the check and now somebody else may have come: the database knows.
    if (!realm.users.create(user, password)) throw ruleRefusal(409, "User exists with same username or email");
    const origin = new URL(realm.issuer).origin;
    return empty(201, { location: `${origin}/admin/realms/${realm.definition.name}/users/${user.id}` });
  },
};

/** PUT /users/{id}: members that are left out stay as they are. */
export const updateUser: AdminEndpoint = {
  roles: MANAGE,
  async handle({ realm, parts: [id], body }) {
    const said = bound(UserRepresentation, await body());
    const [credential] = said.credentials ?? [];
    const password = credential && (await storedCredential(realm, credential, "update"));
    const user = merged(realm, userOf(realm, id), said);
    assertFree(realm, user);
    if (!realm.users.update(user)) throw ruleRefusal(409, "User exists with same username or email");
    if (password) realm.users.setPassword(user.id, password, realm.now().getTime());
    return empty(204);
  },
};

/** DELETE /users/{id} */
export const deleteUser: AdminEndpoint = {
  roles: MANAGE,
  handle({ realm, parts: [id] }) {
    realm.users.remove(userOf(realm, id).id);
    return empty(204);
  },
};
