import * as z from "zod";
import type { Realm } from "../realm.ts";
import type { User } from "../user-store.ts";
import { AdminRefusal, ruleRefusal } from "./admin-refusal.ts";

const Strings = z.array(z.string());

const Credential = z.object({
  type: z.literal("password").default("password"),
  value: z.string().optional(),
  secretData: z.string().optional(),
  credentialData: z.string().optional(),
  temporary: z.boolean().optional(),
  createdDate: z.int().optional(),
});
export type Credential = z.infer<typeof Credential>;

/** What may be said of a user; Keycloak takes no notice of `realmRoles` and `clientRoles` here. */
export const UserRepresentation = z.object({
  username: z.string().nullish(),
  email: z.string().nullish(),
  emailVerified: z.boolean().nullish(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
  enabled: z.boolean().nullish(),
  attributes: z.record(z.string(), z.union([Strings, z.string().transform((one) => [one])])).nullish(),
  requiredActions: Strings.nullish(),
  credentials: z.array(Credential).nullish(),
});
export type UserRepresentation = z.infer<typeof UserRepresentation>;

/** Keycloak binds JSON to its classes and says no more than that it could not. */
export const bound = <Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new AdminRefusal(400, { error: "unknown_error", error_description: "Cannot parse the JSON" });
};

/** Undeclared attributes are dropped without a word, as by a realm whose profile says nothing of unmanaged ones. */
const declared = ({ definition }: Realm, attributes: Readonly<Record<string, string[]>>): Record<string, string[]> => {
  const known = definition.userAttributes ?? [];
  return Object.fromEntries(Object.entries(attributes).filter(([name, values]) => known.includes(name) && values[0]));
};

const textOf = (text: string | null | undefined): string | undefined => (text ? text : undefined);

const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** The fields of a user after what was said of them: what is not said stays, an attribute map that is sent replaces the old one. */
export const merged = (realm: Realm, user: User, said: UserRepresentation): User => {
  const { email, emailVerified, firstName, lastName, enabled, attributes, requiredActions } = said;
  const address = email === undefined ? user.email : textOf(email)?.toLowerCase();
  if (address !== undefined && !EMAIL.test(address)) {
    throw new AdminRefusal(400, { field: "email", errorMessage: "error-invalid-email", params: ["email", address] });
  }
  return {
    ...user,
    email: address,
    emailVerified: emailVerified ?? user.emailVerified,
    firstName: firstName === undefined ? user.firstName : textOf(firstName),
    lastName: lastName === undefined ? user.lastName : textOf(lastName),
    enabled: enabled ?? user.enabled,
    attributes: attributes ? declared(realm, attributes) : user.attributes,
    requiredActions: requiredActions ?? user.requiredActions,
  };
};

/** @throws AdminRefusal when somebody else has the user name or the e-mail address */
export const assertFree = (
  { users }: Realm,
  { id, username, email }: Pick<User, "id" | "username" | "email">,
): void => {
  const others = users.all().filter((user) => user.id !== id);
  if (others.some((user) => user.username === username)) throw ruleRefusal(409, "User exists with same username");
  if (email !== undefined && others.some((user) => user.email === email)) {
    throw ruleRefusal(409, "User exists with same email");
  }
};

/** A user as the Admin API shows them; credentials and roles are asked for separately. */
export const shown = (user: User, isBrief = false) => ({
  id: user.id,
  username: user.username,
  ...(user.firstName !== undefined && { firstName: user.firstName }),
  ...(user.lastName !== undefined && { lastName: user.lastName }),
  ...(user.email !== undefined && { email: user.email }),
  emailVerified: user.emailVerified,
  ...(!isBrief && Object.keys(user.attributes).length > 0 && { attributes: user.attributes }),
  enabled: user.enabled,
  createdTimestamp: user.createdTimestamp,
  totp: false,
  disableableCredentialTypes: [],
  requiredActions: user.requiredActions,
  notBefore: user.notBefore,
  access: { manage: true },
});
