import type { CustomerId } from "@onboarding/domain";
import * as z from "zod";
import type { AdminApi } from "./admin-api.ts";

/** The realm role of customers. */
const ROLE = "customer";
/** The user attribute that names the customer; the realm's user profile must declare it. */
const ATTRIBUTE = "customer_id";

/** A user as the Admin API has them. Members that are not ours are kept, since an update sends all of them back. */
const User = z.looseObject({
  id: z.string().min(1),
  username: z.string(),
  email: z.string().nullish(),
  enabled: z.boolean().nullish(),
  attributes: z.record(z.string(), z.array(z.string())).nullish(),
});
export type User = z.infer<typeof User>;

const Role = z.object({ id: z.string(), name: z.string() });

/** Whether a user is the customer's login. */
export const isOf = ({ attributes }: User, customerId: CustomerId): boolean =>
  attributes?.[ATTRIBUTE]?.includes(customerId) ?? false;

/** A user's attributes with the customer's id among them; the others stay. */
export const markedWith = (user: Partial<User>, customerId: CustomerId): Record<string, string[]> => ({
  ...user.attributes,
  [ATTRIBUTE]: [customerId],
});

const userPath = (id: string): string => `/users/${encodeURIComponent(id)}`;

/** The calls of the Admin API that provisioning needs. All of them throw KeycloakError. */
export const usersOf = (api: AdminApi, signal: AbortSignal) => ({
  /** Usually one or none; two are enough to know that something is wrong. */
  async ofCustomer(customerId: CustomerId): Promise<User[]> {
    const query = { q: `${ATTRIBUTE}:${customerId}`, briefRepresentation: "false", max: "2" };
    const { body } = await api.call({ method: "GET", path: "/users", query }, signal);
    return z
      .array(User)
      .parse(body)
      .filter((user) => isOf(user, customerId));
  },
  async get(id: string): Promise<User> {
    return User.parse((await api.call({ method: "GET", path: userPath(id) }, signal)).body);
  },
  /** Gives the new user's id. */
  async create(user: object): Promise<string> {
    const { location = "" } = await api.call({ method: "POST", path: "/users", body: user }, signal);
    return decodeURIComponent(location.slice(location.lastIndexOf("/") + 1));
  },
  /** `user` whole: an attribute map that is sent replaces the one that is there. */
  async update(user: User): Promise<void> {
    await api.call({ method: "PUT", path: userPath(user.id), body: user }, signal);
  },
  async hasRole(id: string): Promise<boolean> {
    const { body } = await api.call({ method: "GET", path: `${userPath(id)}/role-mappings/realm` }, signal);
    return z
      .array(Role)
      .parse(body)
      .some(({ name }) => name === ROLE);
  },
  async giveRole(id: string): Promise<void> {
    const role = Role.parse((await api.call({ method: "GET", path: `/roles/${ROLE}` }, signal)).body);
    const body = [{ id: role.id, name: role.name }];
    await api.call({ method: "POST", path: `${userPath(id)}/role-mappings/realm`, body }, signal);
  },
  async endSessions(id: string): Promise<void> {
    await api.call({ method: "POST", path: `${userPath(id)}/logout` }, signal);
  },
});
export type Users = ReturnType<typeof usersOf>;
