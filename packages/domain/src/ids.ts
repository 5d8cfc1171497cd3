import * as z from "zod";

/** Crockford base 32 without I, L, O and U: 10 characters of time in milliseconds, then 16 of randomness. */
const ULID = "[0-7][0-9A-HJKMNP-TV-Z]{25}";

/** The ids of one kind of thing: a prefix that names it, and a ULID. */
export const ulidIdOf = (prefix: string, message: string) =>
  z.string().regex(new RegExp(`^${prefix}_${ULID}$`), message);

/** One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
export const CustomerId = ulidIdOf("cus", "must be a customer id").brand<"CustomerId">();
export type CustomerId = z.infer<typeof CustomerId>;

/** Id of an audit entry and of the event that it becomes. Strictly increasing within one case, in the order of commits. */
export const EntryId = z
  .string()
  .regex(new RegExp(`^${ULID}$`), "must be an entry id")
  .brand<"EntryId">();
export type EntryId = z.infer<typeof EntryId>;

/** Who acts: the `sub` of a token, or the name of a system actor such as `system:kyc-evaluation`. */
export const ActorId = z.string().min(1).max(255).brand<"ActorId">();
export type ActorId = z.infer<typeof ActorId>;

const system = (name: string): ActorId => `system:${name}` as ActorId;

/** The actors that are no people (domain rule: system actors have names). */
export const systemActor = {
  kycEvaluation: system("kyc-evaluation"),
  depositAccount: system("deposit-account"),
  dormancy: system("dormancy"),
  accountActivity: system("account-activity"),
  keycloak: system("keycloak"),
  inspection: system("inspection"),
  sumsub: system("sumsub"),
} as const;

/** An instant as ISO 8601 in UTC with milliseconds. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;
