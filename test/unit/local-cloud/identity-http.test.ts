import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Activity } from "../../../packages/local-cloud/src/activity.ts";
import {
  type IdentityProvider,
  startIdentityProvider,
} from "../../../packages/local-cloud/src/identity/identity-provider.ts";
import { startTestProvider, temporaryFolder, testRealm } from "../../support/local-cloud/identity-realm.ts";
import { login, loginForm, postForm } from "../../support/local-cloud/oidc-client.ts";

const TOKEN = "/realms/test/protocol/openid-connect/token";

let shared: IdentityProvider;
beforeAll(async () => {
  shared = await startIdentityProvider({ port: 0, realm: testRealm });
});
afterAll(() => shared.stop());

it.each([
  ["GET", "/realms/other/.well-known/openid-configuration", 404, "Realm does not exist"],
  ["POST", "/realms/other/protocol/openid-connect/token", 404, "Realm does not exist"],
  ["GET", "/realms/Test/protocol/openid-connect/certs", 404, "Realm does not exist"],
  ["GET", "/realms/test/nothing", 404, "HTTP 404 Not Found"],
  ["GET", "/realms/test/protocol/openid-connect/nothing", 404, "HTTP 404 Not Found"],
  ["GET", "/nothing", 404, "Unable to find matching target resource method"],
  ["GET", TOKEN, 405, "HTTP 405 Method Not Allowed"],
  ["PUT", TOKEN, 405, "HTTP 405 Method Not Allowed"],
  ["DELETE", TOKEN, 405, "HTTP 405 Method Not Allowed"],
  ["POST", "/realms/test/protocol/openid-connect/certs", 405, "HTTP 405 Method Not Allowed"],
])("answers %s %s with %i as Keycloak does", async (method, path, status, error) => {
  const response = await fetch(new URL(path, shared.issuer), { method });
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error });
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

it("takes a slash at the end and parameters in the query, and reads no credentials from there", async () => {
  const { issuer } = shared;
  const url = `${issuer}/protocol/openid-connect/token/?grant_type=password&username=vera`;
  const body = new URLSearchParams(loginForm("vera"));
  expect((await fetch(url, { method: "POST", body })).status).toBe(200);
  body.delete("username");
  expect((await fetch(url, { method: "POST", body })).status).toBe(401);
});

it("refuses a body over 64 kB and goes on", async () => {
  const { issuer } = shared;
  const form = (size: number) => loginForm("vera", { padding: "x".repeat(size) });
  expect((await postForm(issuer, "token", form(63_000))).status).toBe(200);
  expect((await postForm(issuer, "token", form(70_000))).status).toBe(413);
  expect((await postForm(issuer, "token", form(0))).status).toBe(200);
});

it("serves many logins at once, each with a session of its own", async () => {
  const { issuer } = shared;
  const all = await Promise.all(Array.from({ length: 50 }, () => login(issuer)));
  expect(new Set(all.map(({ session_state }) => session_state)).size).toBe(50);
});

it("reports neither passwords nor tokens, and nothing at all when a caller hangs up", async () => {
  const report = vi.fn<(activity: Activity) => void>();
  const { issuer } = await startTestProvider({ report });
  await login(issuer);
  await postForm(issuer, "token", loginForm("vera", { password: "wrong" }));
  const socket = connect(Number(new URL(issuer).port), "127.0.0.1");
  await once(socket, "connect");
  socket.write(`POST ${TOKEN} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\ngrant_type=`);
  socket.destroy();
  await once(socket, "close");
  await login(issuer, "customer");
  expect(report).not.toHaveBeenCalled();
});

it("stops within seconds although a caller has not finished its request", async () => {
  const provider = await startIdentityProvider({ port: 0, realm: testRealm });
  const socket = connect(Number(new URL(provider.issuer).port), "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write(`POST ${TOKEN} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n`);
  const closed = once(socket, "close");
  await provider.stop();
  await closed;
}, 5000);

it("rejects when its port is taken and leaves its data folder usable", async () => {
  const folder = await temporaryFolder();
  const { issuer } = await startTestProvider();
  const port = Number(new URL(issuer).port);
  await expect(startIdentityProvider({ port, realm: testRealm, folder })).rejects.toThrow("EADDRINUSE");
  const other = await startTestProvider({ folder });
  expect((await login(other.issuer)).token_type).toBe("Bearer");
});
