import { createHash } from "node:crypto";
import { json } from "../answer.ts";
import type { AdminEndpoint } from "./admin-endpoint.ts";
import { notFound } from "./admin-refusal.ts";

/** A realm role; its id is made from its name, so that it stays the same without being kept. */
export const realmRole = (name: string) => {
  const hex = createHash("sha256").update(`role ${name}`).digest("hex");
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { id, name, composite: false, clientRole: false };
};

/** GET /roles: those of the realm. */
export const listRoles: AdminEndpoint = {
  roles: ["view-realm", "manage-realm", "manage-users", "view-users"],
  handle: ({ realm }) => json(200, realm.definition.roles.map(realmRole)),
};

/** GET /roles/{name} */
export const getRole: AdminEndpoint = {
  roles: ["view-realm", "manage-realm"],
  handle({ realm, parts: [name = ""] }) {
    if (!realm.definition.roles.includes(name)) throw notFound("Could not find role");
    return json(200, realmRole(name));
  },
};
