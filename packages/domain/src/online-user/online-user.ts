import * as z from "zod";
import { DomainError } from "../domain-error.ts";
import { ActorId, Instant } from "../ids.ts";
import { lazySchema } from "../lazily.ts";
import { RecordMeta } from "../record.ts";

/** Whether the customer may log in; SUSPENDED can be lifted, CLOSED cannot. */
export const OnlineUserStatus = z.enum(["ACTIVE", "SUSPENDED", "CLOSED"]);
export type OnlineUserStatus = z.infer<typeof OnlineUserStatus>;

/** How the login at the identity provider stands: being brought in line, in line, or not to be brought in line so far. */
export const ProvisioningState = z.enum(["PENDING", "PROVISIONED", "FAILED"]);

/**
 * Why a login could not be brought in line. `USERNAME_TAKEN`, `EMAIL_TAKEN`: by somebody whom the identity provider has from
 * elsewhere. `PASSWORD_LOST`: an older password may have overtaken the newest, which is to be set anew. `AMBIGUOUS`: several
 * logins are marked with this customer. `REALM_NOT_READY`: a role or the attribute `customer_id` is not there.
 */
export const ProvisioningFault = z.enum([
  "USERNAME_TAKEN",
  "EMAIL_TAKEN",
  "PASSWORD_LOST",
  "AMBIGUOUS",
  "REALM_NOT_READY",
  "NOT_PERMITTED",
  "REFUSED",
  "UNAVAILABLE",
]);
export type ProvisioningFault = z.infer<typeof ProvisioningFault>;

/** A hashed password in the form that Keycloak imports: two JSON texts of its CredentialRepresentation. */
export const PasswordCredential = lazySchema(() => z.object({ secretData: z.string(), credentialData: z.string() }));
export type PasswordCredential = z.infer<typeof PasswordCredential>;

/** 3 to 100 characters, in lower case. Plain ASCII: no name looks like another, and Keycloak takes all of them. */
export const Username = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9._@+-]{2,99}$/,
    "must have 3 to 100 characters: letters a to z, digits, and . _ - + @ after the first",
  );

/** What a customer logs in with. */
export const OnlineUserData = lazySchema(() =>
  z.object({
    username: Username,
    email: z.string().max(100).optional(),
    phone: z.string().max(50).optional(),
  }),
);
export type OnlineUserData = z.infer<typeof OnlineUserData>;

/** A customer's access to the online services: what ought to be so at the identity provider, and whether it is. */
export const OnlineUser = lazySchema(() =>
  z.object({
    ...OnlineUserData.unwrap().shape,
    status: OnlineUserStatus,
    /** Why, by whom and when the status was last changed; absent until the first change. */
    statusReason: z.string().max(500).optional(),
    statusChangedBy: ActorId.optional(),
    statusChangedAt: Instant.optional(),
    provisioning: ProvisioningState,
    /** Present when `provisioning` is FAILED. */
    provisioningReason: ProvisioningFault.optional(),
    provisionedAt: Instant.optional(),
    lastLoginAt: Instant.optional(),
    /** Sessions whose login has been told, latest first, where their tokens do not say when that was. */
    toldSessions: z.array(z.string()).optional(),
    /** Counts the passwords that were set. */
    passwordVersion: z.int().positive(),
    passwordChangedAt: Instant,
    /** The hash of that password, until the identity provider has it. */
    pendingCredential: PasswordCredential.optional(),
    ...RecordMeta.unwrap().shape,
  }),
);
export type OnlineUser = z.infer<typeof OnlineUser>;

/** @throws DomainError online-user-not-found */
export const onlineUserOf = ({ onlineUser }: { readonly onlineUser?: OnlineUser | undefined }): OnlineUser => {
  if (!onlineUser) throw new DomainError("online-user-not-found");
  return onlineUser;
};
