import { SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import { protectedApi, protectedApiWithIssuer } from "../../support/local-cloud/protected-api.ts";
import { tokenIssuer } from "../../support/local-cloud/token-issuer.ts";

describe("a good token", () => {
  test("opens the route and hands its claims over as strings", async () => {
    const { issuer, get, events } = await protectedApiWithIssuer();
    const { iat, exp } = issuer.claims();
    const claims = {
      roles: ["agent", "admin"],
      active: true,
      level: 2,
      nothing: null,
      realm: { roles: ["x"] },
      mixed: [1, { a: 1 }],
    };
    const response = await get(await issuer.token({ aud: ["onboarding-api", "account"], iat, exp, ...claims }));

    expect(response.status).toBe(204);
    expect(events[0]?.requestContext.authorizer).toEqual({
      jwt: {
        claims: {
          iss: issuer.issuer,
          aud: "[onboarding-api account]",
          sub: "agent",
          iat: String(iat),
          exp: String(exp),
          scope: "openid customers:read",
          roles: "[agent admin]",
          active: "true",
          level: "2",
          realm: '{"roles":["x"]}',
          mixed: '[1 {"a":1}]',
        },
        scopes: null,
      },
    });
  });

  test.for(["bearer ", "BEARER  ", ""])("is taken after %j too", async (prefix) => {
    const { issuer, call } = await protectedApiWithIssuer();

    expect((await call("/v1/me", { headers: { authorization: prefix + (await issuer.token()) } })).status).toBe(204);
  });

  test("may come in the query string when the authorizer looks there", async () => {
    const issuer = await tokenIssuer();
    const { call } = await protectedApi(issuer, [], "$request.querystring.token");

    expect((await call(`/v1/me?token=${await issuer.token()}`)).status).toBe(204);
    expect((await call("/v1/me", { headers: { authorization: await issuer.token() } })).status).toBe(401);
  });

  test.for(["RS384", "RS512"])("may be signed with %s", async (alg) => {
    const { issuer, get } = await protectedApiWithIssuer();
    const { alg: _, ...publicKey } = issuer.publicKey;
    issuer.answers.keys = () => ({ keys: [publicKey] });
    const key = await crypto.subtle.importKey(
      "pkcs8",
      await crypto.subtle.exportKey("pkcs8", issuer.signing.privateKey),
      { name: "RSASSA-PKCS1-v1_5", hash: `SHA-${alg.slice(2)}` },
      false,
      ["sign"],
    );
    const token = await new SignJWT(issuer.claims()).setProtectedHeader({ alg, kid: "sig-1" }).sign(key);

    expect((await get(token)).status).toBe(204);
  });

  test("without audience counts by its client id", async () => {
    const { issuer, get } = await protectedApiWithIssuer();

    expect((await get(await issuer.token({ aud: undefined, client_id: "other-api" }))).status).toBe(204);
  });

  test("is not asked for on an open route", async () => {
    const { call, issuer } = await protectedApiWithIssuer();

    expect((await call("/health", { headers: { authorization: "Bearer garbage" } })).status).toBe(204);
    expect(issuer.requests).toEqual({ discovery: 0, keys: 0 });
  });
});

describe("scopes of the route", () => {
  test("are met by one of them, and all of the token's are handed over", async () => {
    const { issuer, get, events } = await protectedApiWithIssuer(["customers:write", "customers:read"]);

    expect((await get(await issuer.token())).status).toBe(204);
    expect(events[0]?.requestContext.authorizer).toMatchObject({ jwt: { scopes: ["openid", "customers:read"] } });
  });

  test("may be in scp as a list", async () => {
    const { issuer, get } = await protectedApiWithIssuer(["customers:read"]);

    expect((await get(await issuer.token({ scope: undefined, scp: ["customers:read"] }))).status).toBe(204);
  });

  test.for(["openid", "customers:read:all", ""])("are not met by %j", async (scope) => {
    const { issuer, get, events } = await protectedApiWithIssuer(["customers:read"]);
    const response = await get(await issuer.token({ scope }));

    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ message: "Forbidden" });
    expect(response.headers.get("www-authenticate")).toMatch(
      /^Bearer scope="customers:read" error="insufficient_scope"/,
    );
    expect(events).toEqual([]);
  });
});
