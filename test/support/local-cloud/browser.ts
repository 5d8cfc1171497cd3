import { createHash } from "node:crypto";
import type { FormFields } from "./oidc-client.ts";

const APP_PAGE = "http://app.test/back";
const VERIFIER = "a".repeat(43);
export const challengeOf = (verifier: string): string => createHash("sha256").update(verifier).digest("base64url");

const wanted: FormFields = {
  client_id: "app",
  redirect_uri: APP_PAGE,
  response_type: "code",
  scope: "openid",
  state: "s 1",
  nonce: "n1",
  code_challenge: challengeOf(VERIFIER),
  code_challenge_method: "S256",
};

/** Opens the login page as an app sends a browser there; `undefined` leaves a parameter out. */
export const openLoginPage = (
  issuer: string,
  more: Readonly<Record<string, string | undefined>> = {},
  headers: Readonly<Record<string, string>> = {},
) => {
  const given = Object.entries({ ...wanted, ...more }).filter(([, value]) => value !== undefined) as [string, string][];
  const query = new URLSearchParams(given);
  return fetch(`${issuer}/protocol/openid-connect/auth?${query}`, { redirect: "manual", headers });
};

/** Where the form of a page is sent. */
export const actionOf = async (page: Response): Promise<string> => {
  const [, action = ""] = /<form [^>]*action="([^"]+)"/.exec(await page.text()) ?? [];
  return action.replaceAll("&amp;", "&");
};

/** Fills in the form of a page. */
export const submit = (action: string, username: string, password: string): Promise<Response> =>
  fetch(action, { method: "POST", body: new URLSearchParams({ username, password }), redirect: "manual" });

/** Where the browser is sent back to. */
export const backOf = (answer: Response): URL => new URL(answer.headers.get("location") ?? "about:blank");

/** Logs somebody in on the page, and gives the code for it. */
export const codeFor = async (issuer: string, username = "vera", more: FormFields = {}): Promise<string> => {
  const action = await actionOf(await openLoginPage(issuer, more));
  const back = backOf(await submit(action, username, `password of ${username}`));
  return back.searchParams.get("code") ?? "";
};

/** The form by which an app exchanges a code. */
export const exchangeForm = (code: string, more: FormFields = {}): FormFields => ({
  grant_type: "authorization_code",
  client_id: "app",
  redirect_uri: APP_PAGE,
  code,
  code_verifier: VERIFIER,
  ...more,
});
