import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type IdentityProvider,
  startIdentityProvider,
} from "../../../packages/local-cloud/src/identity/identity-provider.ts";
import { actionOf, backOf, exchangeForm, openLoginPage, submit } from "../../support/local-cloud/browser.ts";
import { startTestProvider, stoppedClock, testRealm } from "../../support/local-cloud/identity-realm.ts";
import { claimsOf, postForm, refresh, Tokens } from "../../support/local-cloud/oidc-client.ts";

let provider: IdentityProvider;
beforeAll(async () => {
  provider = await startIdentityProvider({ port: 0, realm: testRealm });
});
afterAll(() => provider.stop());

const tokensFor = async (issuer: string, code: string): Promise<Tokens> =>
  Tokens.parse(await (await postForm(issuer, "token", exchangeForm(code))).json());

/** A browser in which vera has logged in: its cookie, and the code that the app was given. */
const browserOfVera = async (issuer: string) => {
  const answer = await submit(await actionOf(await openLoginPage(issuer)), "vera", "password of vera");
  const set = answer.headers.get("set-cookie") ?? "";
  return { set, cookie: set.split(";")[0] ?? "", code: backOf(answer).searchParams.get("code") ?? "" };
};

describe("a browser in which somebody has logged in", () => {
  it("gets a cookie that no script and no other site can use", async () => {
    const { set } = await browserOfVera(provider.issuer);
    expect(set).toMatch(/^KEYCLOAK_IDENTITY=[\w-]{43}; Path=\/realms\/test\/; HttpOnly; SameSite=Lax$/);
  });

  it("is sent back to the app without a question, with a code for the same session", async () => {
    const { cookie, code } = await browserOfVera(provider.issuer);
    const first = await tokensFor(provider.issuer, code);
    const answer = await openLoginPage(provider.issuer, { prompt: "none" }, { cookie });
    expect(answer.status).toBe(302);
    const second = await tokensFor(provider.issuer, backOf(answer).searchParams.get("code") ?? "");
    expect(second.session_state).toBe(first.session_state);
    const claims = claimsOf(second.access_token);
    expect(claims).toMatchObject({ preferred_username: "vera" });
    expect(claims["auth_time"]).toBe(claimsOf(first.access_token)["auth_time"]);
  });

  it("has a refresh token for each of its windows, and none of them ends another", async () => {
    const { cookie, code } = await browserOfVera(provider.issuer);
    const windows = [await tokensFor(provider.issuer, code)];
    for (let window = 0; window < 2; window++) {
      const answer = await openLoginPage(provider.issuer, {}, { cookie });
      windows.push(await tokensFor(provider.issuer, backOf(answer).searchParams.get("code") ?? ""));
    }
    for (const { refresh_token } of windows) {
      const renewed = await refresh(provider.issuer, refresh_token, { client_id: "app" });
      expect(renewed.status).toBe(200);
      const again = Tokens.parse(await renewed.json());
      expect((await refresh(provider.issuer, again.refresh_token, { client_id: "app" })).status).toBe(200);
    }
  });

  it("is asked all the same when the app wants another login", async () => {
    const { cookie } = await browserOfVera(provider.issuer);
    const answer = await openLoginPage(provider.issuer, { prompt: "login" }, { cookie });
    expect(answer.status).toBe(200);
  });

  it("is not known any more after the logout, and not after the session's time", async () => {
    const clock = stoppedClock();
    const { issuer } = await startTestProvider({ now: clock.now });
    const one = await browserOfVera(issuer);
    const { refresh_token = "" } = await tokensFor(issuer, one.code);
    const origin = "http://app.test";
    const logout = await postForm(issuer, "logout", { client_id: "app", refresh_token }, { origin });
    expect([logout.status, logout.headers.get("access-control-allow-origin")]).toEqual([204, origin]);
    expect((await openLoginPage(issuer, {}, { cookie: one.cookie })).status).toBe(200);

    const other = await browserOfVera(issuer);
    clock.advance(1801);
    expect((await openLoginPage(issuer, {}, { cookie: other.cookie })).status).toBe(200);
  });

  it("cannot be made up", async () => {
    const answer = await openLoginPage(provider.issuer, {}, { cookie: `KEYCLOAK_IDENTITY=${"a".repeat(43)}` });
    expect(answer.status).toBe(200);
  });
});

describe("the logout", () => {
  it("is refused to the pages of another client", async () => {
    const { code } = await browserOfVera(provider.issuer);
    const { refresh_token = "" } = await tokensFor(provider.issuer, code);
    const form = { client_id: "app", refresh_token };
    expect((await postForm(provider.issuer, "logout", form, { origin: "http://other.test" })).status).toBe(403);
    expect((await refresh(provider.issuer, refresh_token, { client_id: "app" })).status).toBe(200);
  });
});
