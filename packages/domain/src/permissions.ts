import * as z from "zod";

/** The roles that a token may carry. */
export const Role = z.enum(["agent", "verifier", "admin", "customer", "service"]);
export type Role = z.infer<typeof Role>;

/** Who may do what. One row per permission; docs/security.md prints the same table. */
export const permissions = {
  /** Register, edit, addresses, relations, uploads, introducer. */
  "customers:write": ["agent", "admin"],
  "customers:read": ["agent", "verifier", "admin", "service"],
  "verifications:decide": ["verifier", "admin"],
  /** Suspend, reinstate, deactivate, reactivate, close, reopen, evaluate at once, close the deposit account. */
  "customers:administer": ["admin"],
  /** A customer their own data, by the customer id in their token. */
  "self:read": ["customer"],
  "audit:read": ["verifier", "admin"],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof permissions;

/** Whether one of the roles carries the permission. */
export const isPermitted = (permission: Permission, roles: readonly Role[]): boolean =>
  permissions[permission].some((role) => roles.includes(role));

/** Whether one of the roles is that of somebody who works on cases: they alone see comments that are meant for the staff. */
export const isStaff = (roles: readonly Role[]): boolean =>
  roles.some((role) => role === "agent" || role === "verifier" || role === "admin");
