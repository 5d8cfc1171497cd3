import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import type { JwtAuthorizer } from "../http-api.ts";

/** Why a token is refused, in words that may go to the client. */
export class InvalidToken extends Error {
  override readonly name = "InvalidToken";
}

/** API Gateway takes the RSA signatures of JWS and nothing else: no `none`, no shared secrets. */
const ALGORITHMS = ["RS256", "RS384", "RS512"];

/**
 * The claims of a token whose signature, issuer, audience and times hold. Throws an `InvalidToken` for any other, and
 * also when the keys cannot be had.
 */
export const verifyToken = async (
  token: string,
  { issuer, audience }: JwtAuthorizer,
  keys: JWTVerifyGetKey,
): Promise<JWTPayload> => {
  const { payload } = await jwtVerify(token, requireKeyId(keys), {
    algorithms: ALGORITHMS,
    issuer,
    requiredClaims: ["exp"],
  }).catch((error: unknown) => {
    throw error instanceof InvalidToken ? error : new InvalidToken(describe(error), { cause: error });
  });
  if (!isForAudience(payload, audience)) throw new InvalidToken("the token does not have a valid audience");
  if (payload.iat !== undefined && payload.iat > Date.now() / 1000)
    throw new InvalidToken("the token is from the future");
  return payload;
};

const requireKeyId =
  (keys: JWTVerifyGetKey): JWTVerifyGetKey =>
  (header, token) => {
    if (typeof header.kid !== "string") throw new InvalidToken("the token does not name its key");
    return keys(header, token);
  };

/** API Gateway asks `client_id` only when there is no `aud` at all. */
const isForAudience = ({ aud, client_id }: JWTPayload, audience: readonly string[]): boolean =>
  [aud ?? client_id].flat().some((name) => typeof name === "string" && audience.includes(name));

const describe = (error: unknown): string => {
  if (error instanceof errors.JWTExpired) return "the token has expired";
  if (error instanceof errors.JWTClaimValidationFailed) return `the token does not have a valid ${error.claim} claim`;
  if (error instanceof errors.JOSEAlgNotAllowed) return "the signing method is invalid";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "the signature is invalid";
  if (error instanceof errors.JWKSNoMatchingKey) return "the token's key is unknown";
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return "the token is malformed";
  return "the issuer's keys cannot be had";
};
