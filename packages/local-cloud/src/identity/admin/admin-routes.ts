import { type Answer, httpError } from "../answer.ts";
import type { AdminEndpoint } from "./admin-endpoint.ts";
import { getRole, listRoles } from "./roles.ts";
import {
  addRolesToUser,
  bruteForceStatus,
  clearBruteForce,
  listCredentials,
  listRolesOfUser,
  logoutUser,
  removeRolesFromUser,
  resetPassword,
} from "./user-actions.ts";
import { countAllUsers, createUser, deleteUser, getUser, listUsers, updateUser } from "./users.ts";

type Methods = Readonly<Record<string, AdminEndpoint>>;

/** By what follows `/admin/realms/{realm}/`; each group is one part of the request. The first that fits counts. */
const routes: readonly (readonly [RegExp, Methods])[] = [
  [/^users\/?$/, { GET: listUsers, POST: createUser }],
  [/^users\/count$/, { GET: countAllUsers }],
  [/^users\/([^/]+)$/, { GET: getUser, PUT: updateUser, DELETE: deleteUser }],
  [/^users\/([^/]+)\/reset-password$/, { PUT: resetPassword }],
  [/^users\/([^/]+)\/logout$/, { POST: logoutUser }],
  [/^users\/([^/]+)\/credentials$/, { GET: listCredentials }],
  [
    /^users\/([^/]+)\/role-mappings\/realm$/,
    { GET: listRolesOfUser, POST: addRolesToUser, DELETE: removeRolesFromUser },
  ],
  [/^roles\/?$/, { GET: listRoles }],
  [/^roles\/([^/]+)$/, { GET: getRole }],
  [/^attack-detection\/brute-force\/users\/([^/]+)$/, { GET: bruteForceStatus, DELETE: clearBruteForce }],
];

export interface AdminMatch {
  readonly endpoint: AdminEndpoint;
  readonly parts: readonly string[];
}

/** The endpoint of a method and a path below the realm, or the answer of a server that has none. */
export const findAdminEndpoint = (method: string, path: string): AdminMatch | Answer => {
  const [pattern, methods] = routes.find(([one]) => one.test(path)) ?? [];
  if (!pattern || !methods) return httpError(404, "Not Found");
  const endpoint = methods[method];
  if (!endpoint) return httpError(405, "Method Not Allowed");
  const parts = pattern.exec(path)?.slice(1) ?? [];
  return { endpoint, parts: parts.map((part) => decodeURIComponent(part)) };
};
