import { createHash } from "node:crypto";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";
import {
  type IdentityProvider,
  startIdentityProvider,
} from "../../../packages/local-cloud/src/identity/identity-provider.ts";
import { SERVICE_SECRET, testRealm } from "../../support/local-cloud/identity-realm.ts";
import {
  basicAuthorization,
  claimsOf,
  type FormFields,
  login,
  loginForm,
  postForm,
  Tokens,
} from "../../support/local-cloud/oidc-client.ts";

let provider: IdentityProvider;
beforeAll(async () => {
  provider = await startIdentityProvider({ port: 0, realm: testRealm });
});
afterAll(() => provider.stop());

const clientTokens = async (form: FormFields, headers: FormFields = {}) => {
  const response = await postForm(provider.issuer, "token", { grant_type: "client_credentials", ...form }, headers);
  return Tokens.parse(await response.json());
};

it("answers a login with Keycloak's members, in its order, and its headers", async () => {
  const response = await postForm(provider.issuer, "token", loginForm("vera", { scope: "openid" }));
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "cache-control": "no-store",
    pragma: "no-cache",
    "content-type": "application/json",
    "referrer-policy": "no-referrer",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "x-robots-tag": "none",
  });
  expect(Object.entries(z.record(z.string(), z.unknown()).parse(await response.json()))).toEqual([
    ["access_token", expect.any(String)],
    ["expires_in", 300],
    ["refresh_expires_in", 1800],
    ["refresh_token", expect.any(String)],
    ["token_type", "Bearer"],
    ["id_token", expect.any(String)],
    ["not-before-policy", 0],
    ["session_state", expect.any(String)],
    ["scope", "openid profile email"],
  ]);
});

it("puts exactly Keycloak's claims into a user's access token", async () => {
  const { access_token, session_state } = await login(provider.issuer);
  const claims = claimsOf(access_token);
  expect(claims).toEqual({
    exp: (claims.iat ?? 0) + 300,
    iat: expect.any(Number),
    jti: expect.stringMatching(/^onrtro:/),
    iss: provider.issuer,
    aud: "api",
    sub: testRealm.users[0]?.id,
    typ: "Bearer",
    azp: "cli",
    sid: session_state,
    acr: "1",
    realm_access: { roles: ["verifier"] },
    scope: "profile email",
    roles: ["verifier"],
    email_verified: true,
    name: "Vera Fier",
    preferred_username: "vera",
    given_name: "Vera",
    family_name: "Fier",
    email: "vera@example.test",
  });
});

it("gives the customer id only to a user who has one", async () => {
  expect(claimsOf((await login(provider.issuer, "customer")).access_token)["customer_id"]).toBe("cus_1");
  expect(claimsOf((await login(provider.issuer)).access_token)).not.toHaveProperty("customer_id");
});

it("lists several audiences as an array, and leaves the claim out when there is none", async () => {
  const several = await login(provider.issuer, "vera", { client_id: "other-cli" });
  expect(claimsOf(several.access_token).aud).toEqual(["api", "second-api"]);
  const none = await login(provider.issuer, "vera", { client_id: "without-service-account", client_secret: "secret" });
  expect(claimsOf(none.access_token)).not.toHaveProperty("aud");
});

it("finds a user by name in any case and by e-mail address", async () => {
  for (const username of ["VERA", "Vera@Example.test"]) {
    const tokens = await login(provider.issuer, "vera", { username });
    expect(claimsOf(tokens.access_token).sub).toBe(testRealm.users[0]?.id);
  }
});

it("makes an id token only with the scope openid, for the client and not for the API", async () => {
  expect(await login(provider.issuer)).not.toHaveProperty("id_token");
  const { id_token, access_token } = await login(provider.issuer, "vera", { scope: "openid" });
  const claims = claimsOf(id_token);
  expect(claims).toMatchObject({ typ: "ID", aud: "cli", azp: "cli" });
  expect(claims).not.toHaveProperty("roles");
  expect(claims).not.toHaveProperty("realm_access");
  const hash = createHash("sha256").update(access_token).digest().subarray(0, 16);
  expect(claims["at_hash"]).toBe(hash.toString("base64url"));
  const keys = createRemoteJWKSet(new URL(`${provider.issuer}/protocol/openid-connect/certs`));
  await expect(jwtVerify(id_token ?? "", keys, { audience: "api" })).rejects.toThrow('unexpected "aud"');
});

it.each([
  ["in the body", { client_id: "service", client_secret: SERVICE_SECRET }, {}],
  ["by HTTP Basic", {}, { authorization: basicAuthorization("service", SERVICE_SECRET) }],
])("gives a service account its token when the client authenticates %s", async (_style, form, headers) => {
  const { access_token, ...answer } = await clientTokens(form, headers);
  expect(answer).toEqual({
    expires_in: 300,
    refresh_expires_in: 0,
    token_type: "Bearer",
    "not-before-policy": 0,
    scope: "profile email",
  });
  const claims = claimsOf(access_token);
  expect(claims).toMatchObject({
    sub: "c0000000-0000-4000-8000-000000000011",
    typ: "Bearer",
    azp: "service",
    aud: "api",
    roles: ["service"],
    preferred_username: "service-account-service",
    client_id: "service",
  });
  expect(claims).not.toHaveProperty("sid");
});

it("lists a service account's client roles under resource_access and their client as audience", async () => {
  const { access_token } = await clientTokens({ client_id: "backend", client_secret: "backend-secret" });
  expect(claimsOf(access_token)).toMatchObject({
    aud: "realm-management",
    resource_access: { "realm-management": { roles: ["manage-users", "view-users", "view-realm"] } },
  });
});
