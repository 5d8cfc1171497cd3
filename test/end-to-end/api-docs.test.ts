import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { apiWith } from "../support/api.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { actionOf, backOf, challengeOf, submit } from "../support/local-cloud/browser.ts";

let laptop: Laptop;
let base: string;
beforeAll(async () => {
  laptop = await startLaptop();
  base = `http://127.0.0.1:${laptop.ports.api}`;
});
afterAll(() => laptop.stop());

const Document = z.object({
  openapi: z.string(),
  components: z.object({
    securitySchemes: z.object({
      login: z.object({
        flows: z.object({ authorizationCode: z.object({ authorizationUrl: z.url(), tokenUrl: z.url() }) }),
      }),
    }),
  }),
});

const readDocument = async () => Document.parse(await (await fetch(`${base}/openapi.json`)).json());

test("the page has all that it needs at hand, and may do no more than it must", async () => {
  const page = await fetch(`${base}/docs`);
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain(`connect-src 'self' http://127.0.0.1:${laptop.ports.identity};`);
  const text = await page.text();
  const parts = [...text.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(
    ([, href = ""]) => new URL(href, `${base}/docs`),
  );
  expect(parts.length).toBeGreaterThan(2);
  for (const part of [...parts, new URL(`${base}/docs/oauth2-redirect.html`)]) {
    // Nothing comes from anywhere else: the page works without a network.
    expect(part.origin).toBe(base);
    const answer = await fetch(part);
    expect(answer.status, part.pathname).toBe(200);
    expect((await answer.text()).length).toBeGreaterThan(50);
  }
});

test("the document says where people of this deployment log in", async () => {
  const { authorizationCode } = (await readDocument()).components.securitySchemes.login.flows;
  const realm = `http://127.0.0.1:${laptop.ports.identity}/realms/onboarding/protocol/openid-connect`;
  expect(authorizationCode).toMatchObject({ authorizationUrl: `${realm}/auth`, tokenUrl: `${realm}/token` });
});

test("somebody logs in as the page does, and calls the API with the token", async () => {
  const { authorizationUrl, tokenUrl } = (await readDocument()).components.securitySchemes.login.flows
    .authorizationCode;
  const [, clientId = ""] = /data-client-id="([^"]+)"/.exec(await (await fetch(`${base}/docs`)).text()) ?? [];
  const verifier = "v".repeat(64);
  const redirectUri = `${base}/docs/oauth2-redirect.html`;
  const query = new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: "openid",
    state: "s",
    code_challenge: challengeOf(verifier),
    code_challenge_method: "S256",
  });
  const back = backOf(await submit(await actionOf(await fetch(`${authorizationUrl}?${query}`)), "agent", "agent"));
  expect(`${back.origin}${back.pathname}`).toBe(redirectUri);
  // The window that comes back there has code and state in its address.
  const landing = await fetch(back);
  expect([landing.status, await landing.text()]).toEqual([200, expect.stringContaining("oauth2-redirect.js")]);
  const form = {
    grant_type: "authorization_code",
    client_id: clientId,
    redirect_uri: redirectUri,
    code: back.searchParams.get("code") ?? "",
    code_verifier: verifier,
  };
  const answer = await fetch(tokenUrl, { method: "POST", headers: { origin: base }, body: new URLSearchParams(form) });
  expect(answer.headers.get("access-control-allow-origin")).toBe(base);
  const { access_token } = z.object({ access_token: z.string() }).parse(await answer.json());
  expect((await apiWith(laptop.ports, access_token).get("/v1/reason-codes")).status).toBe(200);
});
