import { createRemoteJWKSet, jwtVerify } from "jose";
import { afterAll, beforeAll, expect, it } from "vitest";
import { API_AUDIENCE, startTokenForge, type TokenForge } from "../../support/local-cloud/tokens.ts";

let forge: TokenForge;
beforeAll(async () => {
  forge = await startTokenForge();
});
afterAll(() => forge.stop());

const verify = (token: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${forge.issuer}/certs`)), {
    issuer: forge.issuer,
    audience: API_AUDIENCE,
    algorithms: ["RS256"],
  });

it("makes good tokens that a strict verifier takes, an id token among them", async () => {
  expect((await verify(await forge.accessToken({ roles: ["verifier"] }))).payload["roles"]).toEqual(["verifier"]);
  expect((await verify(await forge.idToken())).payload["typ"]).toBe("ID");
});

it("makes bad tokens that are refused, each for its own reason", async () => {
  const reasons = Object.entries(await forge.badTokens()).map(async ([kind, token]) => [
    kind,
    await verify(token).then(
      () => "accepted",
      (cause: Error) => cause.message,
    ),
  ]);
  expect(Object.fromEntries(await Promise.all(reasons))).toEqual({
    expired: '"exp" claim timestamp check failed',
    "not yet valid": '"nbf" claim timestamp check failed',
    "alg none": '"alg" (Algorithm) Header Parameter value not allowed',
    "HS256 with the public key": '"alg" (Algorithm) Header Parameter value not allowed',
    "tampered payload": "signature verification failed",
    "wrong audience": 'unexpected "aud" claim value',
    "no audience": 'missing required "aud" claim',
    "wrong issuer": 'unexpected "iss" claim value',
    "unknown kid": "no applicable key found in the JSON Web Key Set",
    "key of another under a known kid": "signature verification failed",
    garbage: "JWS Protected Header is invalid",
  });
});
