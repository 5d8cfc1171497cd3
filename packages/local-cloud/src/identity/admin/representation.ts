import * as z from "zod";
import type { Realm } from "../realm.ts";
import type { User } from "../user-store.ts";
import { AdminRefusal, ruleRefusal, serverRefusal } from "./admin-refusal.ts";

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

const ignored = z.unknown().optional();

/** What may be said of a user. Keycloak takes no notice of the members that are `ignored`, roles among them, and knows no others. */
export const UserRepresentation = z.strictObject({
  id: ignored,
  createdTimestamp: ignored,
  totp: ignored,
  disableableCredentialTypes: ignored,
  notBefore: ignored,
  access: ignored,
  userProfileMetadata: ignored,
  realmRoles: ignored,
  clientRoles: ignored,
  groups: ignored,
  federatedIdentities: ignored,
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
  const unknown = parsed.error.issues.find((issue) => issue.code === "unrecognized_keys");
  if (unknown)
    throw serverRefusal(
      400,
      `Invalid json representation for UserRepresentation. Unrecognized field "${unknown.keys[0]}"`,
    );
  throw new AdminRefusal(400, { error: "unknown_error", error_description: "Cannot parse the JSON" });
};

const profileRefusal = (field: string, errorMessage: string, ...params: unknown[]) =>
  new AdminRefusal(400, { field, errorMessage, params: [field, ...params] });

/** Undeclared attributes are dropped without a word, as by a realm whose profile says nothing of unmanaged ones. */
const declared = ({ definition }: Realm, attributes: Readonly<Record<string, string[]>>): Record<string, string[]> => {
  const known = definition.userAttributes ?? [];
  const crowded = Object.entries(attributes).find(([name, values]) => known.includes(name) && values.length > 1);
  if (crowded) throw profileRefusal(crowded[0], "error-invalid-multivalued-size", 0, 1);
  return Object.fromEntries(Object.entries(attributes).filter(([name, values]) => known.includes(name) && values[0]));
};

const textOf = (text: string | null | undefined): string | undefined => (text ? text : undefined);

const EMAIL = /^[^\s@]+@[^\s@]+$/;

/**
 * The fields of a user after what was said of them: what is not said stays. An attribute map replaces the old one, and counts
 * names and address among the attributes: with it they have to be said again (measured on Keycloak 26.7).
 */
export const merged = (realm: Realm, user: User, said: UserRepresentation): User => {
  const { username, emailVerified, enabled, attributes, requiredActions } = said;
  if (username && username.toLowerCase() !== user.username) {
    throw profileRefusal("username", "error-user-attribute-read-only");
  }
  const field = (name: "email" | "firstName" | "lastName") =>
    said[name] === undefined && !attributes ? user[name] : textOf(said[name]);
  const email = field("email")?.toLowerCase();
  if (email !== undefined && !EMAIL.test(email)) throw profileRefusal("email", "error-invalid-email", email);
  return {
    ...user,
    email,
    emailVerified: emailVerified ?? user.emailVerified,
    firstName: field("firstName"),
    lastName: field("lastName"),
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
  if (email !== undefined && others.some((user) => user.email === email)) {
    throw ruleRefusal(409, "User exists with same email");
  }
  // Either can be typed to log in, so a user name that is somebody's address is taken as well.
  if (others.some((user) => user.username === username || user.email === username)) {
    throw ruleRefusal(409, "User exists with same username");
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
