import { errors, jwtVerify } from "jose";
import * as z from "zod";
import type { Realm } from "./realm.ts";

const RefreshClaims = z.object({
  jti: z.string(),
  sub: z.string(),
  azp: z.string(),
  sid: z.string(),
  iat: z.int(),
  exp: z.int(),
  scope: z.string(),
  typ: z.literal("Refresh"),
});
export type RefreshClaims = z.infer<typeof RefreshClaims>;

const AccessClaims = z.object({
  jti: z.string(),
  sub: z.string(),
  azp: z.string(),
  /** Absent for service accounts. */
  sid: z.string().optional(),
  iat: z.int(),
  exp: z.int(),
  scope: z.string(),
  typ: z.literal("Bearer"),
});
export type AccessClaims = z.infer<typeof AccessClaims>;

export type RefreshVerdict =
  | { readonly outcome: "good" | "expired"; readonly claims: RefreshClaims }
  | { readonly outcome: "invalid" };

/** Whether we made this refresh token, and whether its time is over. Says nothing about its session. */
export const verifyRefreshToken = async (realm: Realm, token: string): Promise<RefreshVerdict> => {
  try {
    const { payload } = await jwtVerify(token, realm.keys.refresh.material, {
      issuer: realm.issuer,
      audience: realm.issuer,
      algorithms: ["HS512"],
      currentDate: realm.now(),
    });
    return { outcome: "good", claims: RefreshClaims.parse(payload) };
  } catch (cause) {
    // jose looks at the times last: an expired token is genuine in all else.
    const late = cause instanceof errors.JWTExpired ? RefreshClaims.safeParse(cause.payload) : undefined;
    return late?.success ? { outcome: "expired", claims: late.data } : { outcome: "invalid" };
  }
};

/** The claims of an access token of ours that is in time; undefined for anything else, id tokens included. */
export const verifyAccessToken = async (realm: Realm, token: string): Promise<AccessClaims | undefined> => {
  try {
    const { payload } = await jwtVerify(token, realm.keys.verification, {
      issuer: realm.issuer,
      algorithms: ["RS256"],
      currentDate: realm.now(),
    });
    return AccessClaims.parse(payload);
  } catch {
    return undefined;
  }
};
