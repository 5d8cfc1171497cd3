import * as z from "zod";
import { empty, json } from "../answer.ts";
import { secondsNow } from "../realm.ts";
import type { AdminEndpoint } from "./admin-endpoint.ts";
import { notFound, serverRefusal } from "./admin-refusal.ts";
import { storedCredential } from "./credentials.ts";
import { bound } from "./representation.ts";
import { realmRole } from "./roles.ts";
import { userOf } from "./users.ts";

const MANAGE = ["manage-users"];
const VIEW = ["view-users", "manage-users"];

const NewPassword = z.object({
  type: z.literal("password"),
  value: z.string().optional(),
  temporary: z.boolean().optional(),
});

/** PUT /users/{id}/reset-password */
export const resetPassword: AdminEndpoint = {
  roles: MANAGE,
  async handle({ realm, parts: [id], body }) {
    const said = bound(NewPassword, await body());
    if (!said.value) throw serverRefusal(400, "No password provided");
    const credential = await storedCredential(realm, said, "update");
    const user = userOf(realm, id);
    realm.users.setPassword(user.id, credential, realm.now().getTime());
    if (said.temporary) realm.users.update({ ...user, requiredActions: ["UPDATE_PASSWORD"] });
    return empty(204);
  },
};

/** Ends every session, and makes tokens of before stale. */
export const logoutUser: AdminEndpoint = {
  roles: MANAGE,
  handle({ realm, parts: [id] }) {
    const user = userOf(realm, id);
    realm.sessions.endAllOf(user.id);
    realm.users.update({ ...user, notBefore: secondsNow(realm) });
    return empty(204);
  },
};

/** GET /users/{id}/credentials: without what is secret of them. */
export const listCredentials: AdminEndpoint = {
  roles: VIEW,
  handle({ realm, parts: [id] }) {
    const stored = realm.users.passwordOf(userOf(realm, id).id);
    return json(200, stored ? [{ type: "password", credentialData: stored.credentialData }] : []);
  },
};

/** GET /users/{id}/role-mappings/realm */
export const listRolesOfUser: AdminEndpoint = {
  roles: VIEW,
  handle: ({ realm, parts: [id] }) => json(200, userOf(realm, id).realmRoles.map(realmRole)),
};

const Roles = z.array(z.object({ id: z.string().optional(), name: z.string() }));

/** Both id and name are needed, and both must be those of one role. */
const namesIn = (body: unknown): string[] =>
  bound(Roles, body).map(({ id, name }) => {
    if (realmRole(name).id !== id) throw notFound("Role not found");
    return name;
  });

/** POST /users/{id}/role-mappings/realm */
export const addRolesToUser: AdminEndpoint = {
  roles: MANAGE,
  async handle({ realm, parts: [id], body }) {
    const names = namesIn(await body());
    const user = userOf(realm, id);
    realm.users.update({ ...user, realmRoles: [...new Set([...user.realmRoles, ...names])] });
    return empty(204);
  },
};

/** DELETE /users/{id}/role-mappings/realm */
export const removeRolesFromUser: AdminEndpoint = {
  roles: MANAGE,
  async handle({ realm, parts: [id], body }) {
    const names = namesIn(await body());
    const user = userOf(realm, id);
    realm.users.update({ ...user, realmRoles: user.realmRoles.filter((role) => !names.includes(role)) });
    return empty(204);
  },
};

/** GET /attack-detection/brute-force/users/{id} */
export const bruteForceStatus: AdminEndpoint = {
  roles: VIEW,
  handle({ realm, parts: [id] }) {
    const { id: userId } = userOf(realm, id);
    return json(200, realm.bruteForce.status(userId, realm.now().getTime()));
  },
};

/** DELETE /attack-detection/brute-force/users/{id} */
export const clearBruteForce: AdminEndpoint = {
  roles: MANAGE,
  handle({ realm, parts: [id] }) {
    realm.bruteForce.succeeded(userOf(realm, id).id);
    return empty(204);
  },
};
