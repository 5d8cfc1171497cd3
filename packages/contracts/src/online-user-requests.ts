import { lazySchema, PhoneNumber, Username } from "@onboarding/domain";
import * as z from "zod";
import { EmailAddress } from "./contact-fields.ts";
import { line } from "./fields.ts";

/** Taken as it is typed, and only measured here: what else is wrong with it, `passwordFaults` of the domain says. */
const Password = z.string();

/** POST …/online-user: names in lower case. */
export const CreateOnlineUserRequest = lazySchema(() =>
  z.strictObject({
    username: z.string().trim().toLowerCase().pipe(Username),
    email: EmailAddress.optional(),
    phone: PhoneNumber.optional(),
    password: Password,
  }),
);
export type CreateOnlineUserRequest = z.infer<typeof CreateOnlineUserRequest>;

/** POST …/online-user/suspend and its like; the body may be left out. */
export const ChangeOnlineUserRequest = z.strictObject({ reason: line(500).optional() }).optional();

/** PUT …/online-user/password */
export const SetPasswordRequest = lazySchema(() => z.strictObject({ password: Password }));
