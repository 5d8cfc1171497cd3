import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";
import {
  type IdentityProvider,
  startIdentityProvider,
} from "../../../packages/local-cloud/src/identity/identity-provider.ts";
import { testRealm } from "../../support/local-cloud/identity-realm.ts";
import { claimsOf, login } from "../../support/local-cloud/oidc-client.ts";

let provider: IdentityProvider;
beforeAll(async () => {
  provider = await startIdentityProvider({ port: 0, realm: testRealm });
});
afterAll(() => provider.stop());

const Discovery = z.looseObject({ issuer: z.string(), jwks_uri: z.string(), token_endpoint: z.string() });
const discover = async () =>
  Discovery.parse(await (await fetch(`${provider.issuer}/.well-known/openid-configuration`)).json());

it("publishes a discovery document from which jose verifies an access token for the API", async () => {
  const discovery = await discover();
  expect(discovery.issuer).toBe(provider.issuer);
  const { access_token } = await login(provider.issuer);
  const verified = await jwtVerify(access_token, createRemoteJWKSet(new URL(discovery.jwks_uri)), {
    issuer: discovery.issuer,
    audience: "api",
    algorithms: ["RS256"],
  });
  expect(verified.payload.sub).toBe(testRealm.users[0]?.id);
});

it("names only endpoints that are there", async () => {
  const discovery = await discover();
  const urls = Object.values(discovery).filter((value): value is string => typeof value === "string");
  const endpoints = urls.filter((url) => url.startsWith(`${provider.issuer}/`));
  expect(endpoints).toHaveLength(6);
  for (const url of endpoints) {
    expect((await fetch(url)).status, url).not.toBe(404);
  }
});

it("publishes one signing and one encryption key, public parts only", async () => {
  const keys = await (await fetch((await discover()).jwks_uri)).json();
  const shape = { kid: expect.any(String), kty: "RSA", n: expect.any(String), e: "AQAB" };
  expect(keys).toEqual({
    keys: expect.arrayContaining([
      { ...shape, use: "sig", alg: "RS256" },
      { ...shape, use: "enc", alg: "RSA-OAEP" },
    ]),
  });
});

it("signs access and id tokens with RS256 and refresh tokens with a key that is not published", async () => {
  const { access_token, id_token, refresh_token } = await login(provider.issuer, "vera", { scope: "openid" });
  const keys = createRemoteJWKSet(new URL((await discover()).jwks_uri));
  for (const token of [access_token, id_token ?? ""]) {
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: "RS256", typ: "JWT" });
    await expect(jwtVerify(token, keys)).resolves.toBeDefined();
  }
  expect(decodeProtectedHeader(refresh_token ?? "")).toMatchObject({ alg: "HS512", typ: "JWT" });
  expect(claimsOf(refresh_token)).toMatchObject({ typ: "Refresh", aud: provider.issuer });
  await expect(jwtVerify(refresh_token ?? "", keys)).rejects.toThrow();
});
