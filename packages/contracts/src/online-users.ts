import { lazySchema, OnlineUser } from "@onboarding/domain";
import type * as z from "zod";

/** An online user as the API shows it: nothing of the password, and nothing of sessions. */
export const OnlineUserView = lazySchema(() =>
  OnlineUser.unwrap().omit({
    pendingCredential: true,
    passwordVersion: true,
    toldSessions: true,
  }),
);
export type OnlineUserView = z.infer<typeof OnlineUserView>;
