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

/** The endpoint of a method and a path below the realm; undefined when there is none. */
export const findAdminEndpoint = (method: string, path: string): AdminMatch | undefined => {
  for (const [pattern, methods] of routes) {
    const match = pattern.exec(path);
    const endpoint = methods[method];
    if (match && endpoint) return { endpoint, parts: match.slice(1).map((part) => decodeURIComponent(part)) };
  }
  return undefined;
};
