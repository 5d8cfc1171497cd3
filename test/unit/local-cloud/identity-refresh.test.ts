import { expect, it } from "vitest";
import { startTestProvider, stoppedClock, testRealm } from "../../support/local-cloud/identity-realm.ts";
import { claimsOf, login, refresh, refusalOf, Tokens } from "../../support/local-cloud/oidc-client.ts";

const refreshed = async (issuer: string, token: string | undefined, more = {}) =>
  Tokens.parse(await (await refresh(issuer, token, more)).json());

it("hands out a new pair in the same session and spends the old refresh token", async () => {
  const { issuer } = await startTestProvider();
  const first = await login(issuer);
  const second = await refreshed(issuer, first.refresh_token);
  expect(second.session_state).toBe(first.session_state);
  expect(claimsOf(second.access_token)).toMatchObject({ typ: "Bearer", sid: first.session_state, roles: ["verifier"] });
  expect(claimsOf(second.access_token).jti).toMatch(/^onrtrt:/);
  const third = await refreshed(issuer, second.refresh_token);
  expect(claimsOf(third.refresh_token).jti).not.toBe(claimsOf(second.refresh_token).jti);
});

it("refuses a spent refresh token and then also the newest one: it may be stolen", async () => {
  const { issuer } = await startTestProvider();
  const first = await login(issuer);
  const second = await refreshed(issuer, first.refresh_token);
  expect(await refusalOf(await refresh(issuer, first.refresh_token))).toEqual([
    400,
    "invalid_grant",
    "Maximum allowed refresh token reuse exceeded",
  ]);
  expect(await refusalOf(await refresh(issuer, second.refresh_token))).toEqual([
    400,
    "invalid_grant",
    "Session doesn't have required client",
  ]);
});

it("lets exactly one of many parallel refreshes with the same token through", async () => {
  const { issuer } = await startTestProvider();
  const { refresh_token } = await login(issuer);
  const responses = await Promise.all(Array.from({ length: 20 }, () => refresh(issuer, refresh_token)));
  expect(responses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, ...Array(19).fill(400)]);
});

it("refuses another client's refresh token without spending it", async () => {
  const { issuer } = await startTestProvider();
  const { refresh_token } = await login(issuer);
  expect(await refusalOf(await refresh(issuer, refresh_token, { client_id: "other-cli" }))).toEqual([
    400,
    "invalid_grant",
    "Invalid refresh token. Token client and authorized client don't match",
  ]);
  expect((await refresh(issuer, refresh_token)).status).toBe(200);
});

it.each(["access_token", "id_token"] as const)("takes no %s for a refresh token", async (kind) => {
  const { issuer } = await startTestProvider();
  const tokens = await login(issuer, "vera", { scope: "openid" });
  const refusal = await refusalOf(await refresh(issuer, tokens[kind]));
  expect(refusal).toEqual([400, "invalid_grant", "Invalid refresh token"]);
});

it("refuses a refresh token whose payload was changed", async () => {
  const { issuer } = await startTestProvider();
  const [header, payload, signature] = ((await login(issuer)).refresh_token ?? "").split(".");
  const claims = JSON.parse(Buffer.from(payload ?? "", "base64url").toString());
  const forged = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 1 })).toString("base64url");
  const refusal = await refusalOf(await refresh(issuer, `${header}.${forged}.${signature}`));
  expect(refusal).toEqual([400, "invalid_grant", "Invalid refresh token"]);
});

it("keeps what was granted, may narrow it for once, and never widens it", async () => {
  const { issuer } = await startTestProvider();
  const first = await login(issuer, "vera", { scope: "openid" });
  const second = await refreshed(issuer, first.refresh_token, { scope: "email" });
  expect(second.scope).toBe("profile email");
  const third = await refreshed(issuer, second.refresh_token);
  expect(third.scope).toBe("openid profile email");
  expect(third).toHaveProperty("id_token");
  const without = await login(issuer);
  expect(await refusalOf(await refresh(issuer, without.refresh_token, { scope: "openid" }))).toEqual([
    400,
    "invalid_scope",
    "Invalid scopes: openid",
  ]);
  expect((await refresh(issuer, without.refresh_token)).status).toBe(200);
});

it("ends a session that is idle, to the second", async () => {
  const clock = stoppedClock();
  const { issuer } = await startTestProvider({ now: clock.now });
  const first = await login(issuer);
  clock.advance(1799);
  const second = await refreshed(issuer, first.refresh_token);
  clock.advance(1799);
  const third = await refreshed(issuer, second.refresh_token);
  clock.advance(1800);
  expect(await refusalOf(await refresh(issuer, third.refresh_token))).toEqual([
    400,
    "invalid_grant",
    "Token is not active",
  ]);
});

it("lets no token outlive the session's longest life", async () => {
  const clock = stoppedClock();
  const lifespans = { accessToken: 300, sessionIdle: 1800, sessionMax: 2000 };
  const { issuer } = await startTestProvider({ now: clock.now, realm: { ...testRealm, lifespans } });
  const first = await login(issuer);
  clock.advance(1790);
  const second = await refreshed(issuer, first.refresh_token);
  expect(second).toMatchObject({ expires_in: 210, refresh_expires_in: 210 });
  expect(claimsOf(second.access_token).exp).toBe(claimsOf(second.refresh_token).exp);
  clock.advance(210);
  expect((await refresh(issuer, second.refresh_token)).status).toBe(400);
});
