import { expect, it } from "vitest";
import { startTestProvider, stoppedClock } from "../../support/local-cloud/identity-realm.ts";
import { login, postForm, refresh, refusalOf } from "../../support/local-cloud/oidc-client.ts";

const userinfo = (issuer: string, token?: string) =>
  fetch(`${issuer}/protocol/openid-connect/userinfo`, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });

it("tells the bearer of an openid token who the user is", async () => {
  const { issuer } = await startTestProvider();
  const { access_token } = await login(issuer, "vera", { scope: "openid" });
  const expected = {
    sub: "c0000000-0000-4000-8000-000000000001",
    email_verified: true,
    name: "Vera Fier",
    preferred_username: "vera",
    given_name: "Vera",
    family_name: "Fier",
    email: "vera@example.test",
  };
  expect(await (await userinfo(issuer, access_token)).json()).toEqual(expected);
  expect(await (await postForm(issuer, "userinfo", { access_token })).json()).toEqual(expected);
});

it("challenges without a token, with a bad one, with an id token and with an expired one", async () => {
  const clock = stoppedClock();
  const { issuer } = await startTestProvider({ now: clock.now });
  const { id_token, access_token } = await login(issuer, "vera", { scope: "openid" });
  const challenge = 'Bearer realm="test"';
  const invalid = `${challenge}, error="invalid_token", error_description="Token verification failed"`;
  const answerTo = async (token?: string) => {
    const response = await userinfo(issuer, token);
    return [response.status, response.headers.get("www-authenticate"), await response.text()];
  };
  expect(await answerTo()).toEqual([401, challenge, ""]);
  expect(await answerTo("garbage")).toEqual([401, invalid, ""]);
  expect(await answerTo(id_token)).toEqual([401, invalid, ""]);
  clock.advance(300);
  expect(await answerTo(access_token)).toEqual([401, invalid, ""]);
});

it("refuses userinfo to a token without the scope openid", async () => {
  const { issuer } = await startTestProvider();
  const response = await userinfo(issuer, (await login(issuer)).access_token);
  expect(response.status).toBe(403);
  expect(response.headers.get("www-authenticate")).toContain('error="insufficient_scope"');
});

it("ends the session at logout, as often as it is sent, for this login only", async () => {
  const { issuer } = await startTestProvider();
  const tokens = await login(issuer, "vera", { scope: "openid" });
  const other = await login(issuer);
  const form = { client_id: "cli", refresh_token: tokens.refresh_token ?? "" };
  expect((await postForm(issuer, "logout", form)).status).toBe(204);
  expect((await postForm(issuer, "logout", form)).status).toBe(204);
  expect(await refusalOf(await refresh(issuer, tokens.refresh_token))).toEqual([
    400,
    "invalid_grant",
    "Session not active",
  ]);
  expect((await userinfo(issuer, tokens.access_token)).headers.get("www-authenticate")).toContain(
    "user_session_not_found",
  );
  expect((await refresh(issuer, other.refresh_token)).status).toBe(200);
});

it.each([
  [{ client_id: "cli", refresh_token: "abc" }, 400, "invalid_grant", "Invalid refresh token"],
  [{ refresh_token: "abc" }, 401, "invalid_client", "Invalid client or Invalid client credentials"],
])("refuses the logout %j", async (form, ...refusal) => {
  const { issuer } = await startTestProvider();
  expect(await refusalOf(await postForm(issuer, "logout", form))).toEqual(refusal);
});

it("does not let another client log a user out", async () => {
  const { issuer } = await startTestProvider();
  const { refresh_token } = await login(issuer);
  for (const [endpoint, parameter] of [
    ["logout", "refresh_token"],
    ["revoke", "token"],
  ] as const) {
    const form = { client_id: "other-cli", [parameter]: refresh_token ?? "" };
    expect((await postForm(issuer, endpoint, form)).status).toBe(400);
  }
  expect((await refresh(issuer, refresh_token)).status).toBe(200);
});

it("revokes a refresh token with its session, and an access token alone", async () => {
  const { issuer } = await startTestProvider();
  const revoke = (token: string | undefined) => postForm(issuer, "revoke", { client_id: "cli", token: token ?? "" });
  const first = await login(issuer, "vera", { scope: "openid" });
  expect((await revoke(first.access_token)).status).toBe(200);
  expect((await userinfo(issuer, first.access_token)).status).toBe(401);
  expect((await refresh(issuer, first.refresh_token)).status).toBe(200);
  const second = await login(issuer);
  expect((await revoke(second.refresh_token)).status).toBe(200);
  expect((await refresh(issuer, second.refresh_token)).status).toBe(400);
  expect(await (await revoke("garbage")).json()).toEqual({
    error: "invalid_token",
    error_description: "Invalid token",
  });
});
