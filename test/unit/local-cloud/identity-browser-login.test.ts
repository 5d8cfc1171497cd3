import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type IdentityProvider,
  startIdentityProvider,
} from "../../../packages/local-cloud/src/identity/identity-provider.ts";
import {
  actionOf,
  backOf,
  challengeOf,
  codeFor,
  exchangeForm,
  openLoginPage,
  submit,
} from "../../support/local-cloud/browser.ts";
import { startTestProvider, stoppedClock, testRealm } from "../../support/local-cloud/identity-realm.ts";
import { claimsOf, postForm, refresh, refusalOf, Tokens } from "../../support/local-cloud/oidc-client.ts";

let provider: IdentityProvider;
beforeAll(async () => {
  provider = await startIdentityProvider({ port: 0, realm: testRealm });
});
afterAll(() => provider.stop());

const exchange = (code: string, more = {}, headers = {}) =>
  postForm(provider.issuer, "token", exchangeForm(code, more), headers);

describe("a login in the browser", () => {
  it("shows a page, and goes back to the app with a code for tokens", async () => {
    const page = await openLoginPage(provider.issuer);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toBe("text/html;charset=utf-8");
    const answer = await submit(await actionOf(page), "vera", "password of vera");
    expect(answer.status).toBe(302);
    const back = backOf(answer);
    expect(`${back.origin}${back.pathname}`).toBe("http://app.test/back");
    const { code = "", ...rest } = Object.fromEntries(back.searchParams);
    expect(rest).toEqual({ state: "s 1", session_state: expect.any(String), iss: provider.issuer });
    const tokens = Tokens.parse(await (await exchange(code)).json());
    expect(tokens).toMatchObject({ session_state: rest["session_state"], scope: "openid profile email" });
    expect(claimsOf(tokens.access_token)).toMatchObject({
      typ: "Bearer",
      aud: "api",
      azp: "app",
      preferred_username: "vera",
      auth_time: expect.any(Number),
      jti: expect.stringMatching(/^onrtac:/),
    });
    expect(claimsOf(tokens.id_token)).toMatchObject({ aud: "app", nonce: "n1", auth_time: expect.any(Number) });
  });

  it("keeps its time through refreshes", async () => {
    const clock = stoppedClock();
    const { issuer } = await startTestProvider({ now: clock.now });
    const code = await codeFor(issuer);
    const { refresh_token } = Tokens.parse(await (await postForm(issuer, "token", exchangeForm(code))).json());
    clock.advance(100);
    const renewed = Tokens.parse(await (await refresh(issuer, refresh_token, { client_id: "app" })).json());
    const { auth_time, iat = 0 } = claimsOf(renewed.access_token);
    expect(iat - Number(auth_time)).toBe(100);
  });

  it("shows the page again after a wrong password, without repeating what was typed as markup", async () => {
    const action = await actionOf(await openLoginPage(provider.issuer));
    const again = await submit(action, '"><script>', "wrong");
    expect(again.status).toBe(200);
    const text = await again.clone().text();
    expect(text).toContain("Invalid username or password.");
    expect(text).not.toContain("<script>");
    const answer = await submit(await actionOf(again), "customer", "password of customer");
    expect(answer.status).toBe(302);
  });

  it("counts wrong passwords as any login does", async () => {
    const { issuer } = await startTestProvider();
    let page = await openLoginPage(issuer);
    for (let guesses = 0; guesses < 3; guesses++) page = await submit(await actionOf(page), "vera", "wrong");
    const locked = await submit(await actionOf(page), "vera", "password of vera");
    expect(await locked.text()).toContain("Invalid username or password.");
  });

  it("takes a page's form once, and not after half an hour", async () => {
    const clock = stoppedClock();
    const { issuer } = await startTestProvider({ now: clock.now });
    const action = await actionOf(await openLoginPage(issuer));
    expect((await submit(action, "vera", "password of vera")).status).toBe(302);
    expect((await submit(action, "vera", "password of vera")).status).toBe(400);
    const late = await actionOf(await openLoginPage(issuer));
    clock.advance(1801);
    expect((await submit(late, "vera", "password of vera")).status).toBe(400);
  });
});

describe("a browser is never sent on", () => {
  it.each([
    ["of an unknown client", { client_id: "nobody" }, "Client not found."],
    ["of a client without a page", { client_id: "cli" }, "Client is not allowed to initiate browser login."],
    ["to another page", { redirect_uri: "http://evil.test/back" }, "Invalid parameter: redirect_uri"],
    ["to a name that begins alike", { redirect_uri: "http://app.test.evil.test/" }, "Invalid parameter: redirect_uri"],
    ["nowhere", { redirect_uri: undefined }, "Invalid parameter: redirect_uri"],
  ])("%s", async (_case, more, message) => {
    const answer = await openLoginPage(provider.issuer, more);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(message);
  });
});

describe("the app is told", () => {
  it.each([
    ["of a missing response type", { response_type: undefined }, "invalid_request", "response_type"],
    ["of the implicit flow", { response_type: "token" }, "unsupported_response_type", "response_type"],
    ["that PKCE is needed", { code_challenge_method: undefined }, "invalid_request", "code_challenge_method"],
    ["that plain is no PKCE", { code_challenge_method: "plain" }, "invalid_request", "code challenge method"],
    ["of a missing challenge", { code_challenge: undefined }, "invalid_request", "code_challenge"],
    ["of a broken challenge", { code_challenge: "short" }, "invalid_request", "code_challenge"],
    ["of a scope that is not there", { scope: "everything" }, "invalid_scope", "everything"],
    ["that nobody is logged in", { prompt: "none" }, "login_required", "not logged in"],
  ])("%s", async (_case, more, error, description) => {
    const answer = await openLoginPage(provider.issuer, more);
    expect(answer.status).toBe(302);
    const back = Object.fromEntries(backOf(answer).searchParams);
    expect(back).toMatchObject({ error, state: "s 1", iss: provider.issuer });
    expect(back["error_description"]).toContain(description);
  });
});

describe("a code is refused", () => {
  it.each([
    ["for another client", { client_id: "other-app" }, "Auth error"],
    ["for another address", { redirect_uri: "http://app.test/other" }, "Incorrect redirect_uri"],
    ["without the verifier", { code_verifier: undefined }, "PKCE code verifier not specified"],
    ["with another verifier", { code_verifier: "b".repeat(43) }, "PKCE verification failed: Code mismatch"],
    // What everybody has seen in the address of the browser.
    [
      "with the challenge as the verifier",
      { code_verifier: challengeOf("a".repeat(43)) },
      "PKCE verification failed: Code mismatch",
    ],
  ])("%s, and is spent by that", async (_case, more, description) => {
    const code = await codeFor(provider.issuer);
    const form = Object.fromEntries(Object.entries(exchangeForm(code, more as never)).filter(([, value]) => value));
    const refused = await postForm(provider.issuer, "token", form);
    expect(await refusalOf(refused)).toEqual([400, "invalid_grant", description]);
    expect(await refusalOf(await exchange(code))).toEqual([400, "invalid_grant", "Code not valid"]);
  });

  it("the second time, after a minute, and when nobody gave it", async () => {
    const clock = stoppedClock();
    const { issuer } = await startTestProvider({ now: clock.now });
    const send = (code: string) => postForm(issuer, "token", exchangeForm(code));
    const used = await codeFor(issuer);
    expect((await send(used)).status).toBe(200);
    const late = await codeFor(issuer);
    clock.advance(61);
    for (const code of [used, late, "made-up"]) {
      expect(await refusalOf(await send(code))).toEqual([400, "invalid_grant", "Code not valid"]);
    }
  });
});

describe("a page that speaks with the token endpoint", () => {
  it("is let in when it is the client's own, refusals included", async () => {
    const origin = "http://app.test";
    const preflight = await fetch(`${provider.issuer}/protocol/openid-connect/token`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });
    expect(preflight.headers.get("access-control-allow-origin")).toBe(origin);
    for (const code of [await codeFor(provider.issuer), "made-up"]) {
      expect((await exchange(code, {}, { origin })).headers.get("access-control-allow-origin")).toBe(origin);
    }
  });

  it("is not when it is another's", async () => {
    const origin = "http://other.test";
    const answer = await exchange(await codeFor(provider.issuer), {}, { origin });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ error: "Invalid origin" });
    const stranger = await fetch(`${provider.issuer}/protocol/openid-connect/token`, {
      method: "OPTIONS",
      headers: { origin: "http://evil.test", "access-control-request-method": "POST" },
    });
    expect(stranger.headers.get("access-control-allow-origin")).toBeNull();
  });
});
