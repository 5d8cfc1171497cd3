import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type IdentityProvider,
  startIdentityProvider,
} from "../../../packages/local-cloud/src/identity/identity-provider.ts";
import { SERVICE_SECRET, stoppedClock, testRealm } from "../../support/local-cloud/identity-realm.ts";
import { basicAuthorization, loginForm, postForm, refusalOf } from "../../support/local-cloud/oidc-client.ts";

const clock = stoppedClock();
let provider: IdentityProvider;
beforeAll(async () => {
  provider = await startIdentityProvider({ port: 0, realm: testRealm, now: clock.now });
});
afterAll(() => provider.stop());

const BAD_CLIENT = "Invalid client or Invalid client credentials";
const BAD_USER = "Invalid user credentials";
const service = { grant_type: "client_credentials", client_id: "service" };
const tokenForm = (form: string) => new URLSearchParams(form).toString();

/** Each row was measured on Keycloak 26.7.1 with the same realm. */
const rows: readonly [string, Readonly<Record<string, string>> | string, number, string, string][] = [
  ["no grant_type", { client_id: "cli" }, 400, "invalid_request", "Missing form parameter: grant_type"],
  ["no grant_type and a bad client", { client_id: "x" }, 400, "invalid_request", "Missing form parameter: grant_type"],
  ["nothing at all", {}, 400, "invalid_request", "Missing form parameter: grant_type"],
  ["an empty grant_type", { grant_type: "" }, 400, "unsupported_grant_type", "Unsupported grant_type"],
  ["an unknown grant_type", { grant_type: "magic" }, 400, "unsupported_grant_type", "Unsupported grant_type"],
  ["the implicit grant", { grant_type: "implicit" }, 400, "unsupported_grant_type", "Unsupported grant_type"],
  ["an unknown client", loginForm("vera", { client_id: "x" }), 401, "invalid_client", BAD_CLIENT],
  ["an empty client id", loginForm("vera", { client_id: "" }), 401, "invalid_client", BAD_CLIENT],
  ["no client", { grant_type: "client_credentials" }, 401, "invalid_client", BAD_CLIENT],
  ["a wrong secret", { ...service, client_secret: "x" }, 401, "unauthorized_client", BAD_CLIENT],
  ["an empty secret", { ...service, client_secret: "" }, 401, "unauthorized_client", BAD_CLIENT],
  ["no secret", service, 401, "unauthorized_client", BAD_CLIENT],
  [
    "client_credentials without service account",
    { grant_type: "client_credentials", client_id: "without-service-account", client_secret: "secret" },
    401,
    "unauthorized_client",
    "Client not enabled to retrieve service account",
  ],
  [
    "client_credentials of a public client",
    { grant_type: "client_credentials", client_id: "cli" },
    401,
    "unauthorized_client",
    "Public client not allowed to retrieve service account",
  ],
  [
    "a client without direct access grants",
    loginForm("vera", { client_id: "app", scope: "nonsense" }),
    400,
    "unauthorized_client",
    "Client not allowed for direct access grants",
  ],
  ["a repeated parameter", "grant_type=password&a=1&a=2&client_id=cli", 400, "invalid_request", "duplicated parameter"],
  ["an unknown scope", loginForm("vera", { scope: "openid x" }), 400, "invalid_scope", "Invalid scopes: openid x"],
  ["an empty scope", loginForm("vera", { scope: "" }), 400, "invalid_scope", "Invalid scopes: "],
  [
    "no user name",
    { grant_type: "password", client_id: "cli", password: "x" },
    401,
    "invalid_request",
    "Missing parameter: username",
  ],
  ["an unknown user", loginForm("nobody"), 400, "invalid_grant", BAD_USER],
  ["an empty user name", loginForm(""), 400, "invalid_grant", BAD_USER],
  ["a user name with a space before it", loginForm(" vera"), 400, "invalid_grant", BAD_USER],
  ["a service account as user", loginForm("service-account-service"), 400, "invalid_grant", BAD_USER],
  ["a disabled user", loginForm("disabled"), 400, "invalid_grant", "Account disabled"],
  ["a disabled user, wrong password", loginForm("disabled", { password: "x" }), 400, "invalid_grant", BAD_USER],
  ["a user with a pending action", loginForm("unfinished"), 400, "invalid_grant", "Account is not fully set up"],
  ["a pending user, wrong password", loginForm("unfinished", { password: "x" }), 400, "invalid_grant", BAD_USER],
  ["no refresh token", { grant_type: "refresh_token", client_id: "cli" }, 400, "invalid_request", "No refresh token"],
  [
    "an empty refresh token",
    { grant_type: "refresh_token", client_id: "cli", refresh_token: "" },
    400,
    "invalid_grant",
    "Invalid refresh token",
  ],
  [
    "a garbage refresh token",
    { grant_type: "refresh_token", client_id: "cli", refresh_token: "abc" },
    400,
    "invalid_grant",
    "Invalid refresh token",
  ],
];

describe("the token endpoint refuses as Keycloak does", () => {
  it.each(rows)("%s", async (_case, form, status, error, description) => {
    const response = await postForm(provider.issuer, "token", form);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await refusalOf(response)).toEqual([status, error, description]);
  });

  it.each([
    ["a wrong password", { password: "x" }],
    ["an empty password", { password: "" }],
    ["another user's password", { password: "password of customer" }],
  ])("%s", async (_case, more) => {
    clock.advance(10_000);
    const response = await postForm(provider.issuer, "token", loginForm("vera", more));
    expect(await refusalOf(response)).toEqual([400, "invalid_grant", BAD_USER]);
  });

  it("a body that is not a form, whatever it says", async () => {
    for (const contentType of ["application/json", "text/plain", "multipart/form-data; boundary=x"]) {
      const response = await postForm(provider.issuer, "token", tokenForm("grant_type=password&client_id=cli"), {
        "content-type": contentType,
      });
      expect(await refusalOf(response)).toEqual([400, "invalid_request", "Missing form parameter: grant_type"]);
    }
  });

  it.each([
    ["unknown client", basicAuthorization("x", "y"), 401, "invalid_client", BAD_CLIENT],
    ["wrong secret", basicAuthorization("service", "y"), 401, "unauthorized_client", BAD_CLIENT],
    ["no base64", "Basic !!!", 401, "invalid_client", BAD_CLIENT],
    ["no colon", `Basic ${btoa("service")}`, 401, "invalid_client", BAD_CLIENT],
    ["a bearer token", "Bearer abc", 401, "invalid_client", BAD_CLIENT],
    [
      "a secret that is not form-encoded",
      `Basic ${btoa(`service:${SERVICE_SECRET}`)}`,
      400,
      "unauthorized_client",
      "Unexpected error when authenticating client",
    ],
  ])("HTTP Basic with %s", async (_case, authorization, status, error, description) => {
    const response = await postForm(provider.issuer, "token", { grant_type: "client_credentials" }, { authorization });
    expect(await refusalOf(response)).toEqual([status, error, description]);
  });

  it("a page of another origin, with the right password", async () => {
    const response = await postForm(provider.issuer, "token", loginForm("customer"), { origin: "http://evil.test" });
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ error: "Invalid origin" });
  });
});
