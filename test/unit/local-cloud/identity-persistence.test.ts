import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { expect, it } from "vitest";
import { startIdentityProvider } from "../../../packages/local-cloud/src/identity/identity-provider.ts";
import { startTestProvider, temporaryFolder, testRealm } from "../../support/local-cloud/identity-realm.ts";
import { login, loginForm, postForm, refresh, Tokens } from "../../support/local-cloud/oidc-client.ts";

const portOf = (issuer: string) => Number(new URL(issuer).port);

it("keeps keys and sessions over a restart: access tokens verify and refresh tokens refresh", async () => {
  const folder = await temporaryFolder();
  const before = await startIdentityProvider({ port: 0, realm: testRealm, folder });
  const tokens = await login(before.issuer);
  await before.stop();

  const { issuer } = await startTestProvider({ port: portOf(before.issuer), folder });
  const keys = createRemoteJWKSet(new URL(`${issuer}/protocol/openid-connect/certs`));
  await expect(jwtVerify(tokens.access_token, keys, { issuer, audience: "api" })).resolves.toBeDefined();
  expect((await refresh(issuer, tokens.refresh_token)).status).toBe(200);
});

it("still knows after a restart that a refresh token was spent", async () => {
  const folder = await temporaryFolder();
  const before = await startIdentityProvider({ port: 0, realm: testRealm, folder });
  const spent = await login(before.issuer);
  Tokens.parse(await (await refresh(before.issuer, spent.refresh_token)).json());
  await before.stop();

  const { issuer } = await startTestProvider({ port: portOf(before.issuer), folder });
  expect((await refresh(issuer, spent.refresh_token)).status).toBe(400);
});

it("leaves users as they are when the realm's definition has changed, and adds those that are new", async () => {
  const folder = await temporaryFolder();
  await (await startIdentityProvider({ port: 0, realm: testRealm, folder })).stop();

  const [vera, ...others] = testRealm.users;
  if (!vera) throw new Error("The test realm has no users.");
  const newcomer = { ...vera, id: "c0000000-0000-4000-8000-000000000009", username: "newcomer", email: "n@x.test" };
  const users = [{ ...vera, password: "changed" }, newcomer, ...others];
  const { issuer } = await startTestProvider({ folder, realm: { ...testRealm, users } });
  expect((await postForm(issuer, "token", loginForm("vera"))).status).toBe(200);
  expect((await postForm(issuer, "token", loginForm("newcomer", { password: vera.password }))).status).toBe(200);
});

it("makes new keys for each run without a folder", async () => {
  const [first, second] = [await startTestProvider(), await startTestProvider()];
  const { access_token } = await login(first.issuer);
  const keys = createRemoteJWKSet(new URL(`${second.issuer}/protocol/openid-connect/certs`));
  await expect(jwtVerify(access_token, keys)).rejects.toThrow("no applicable key found");
});

it("lets only its owner read the data, in which no password stands in clear", async () => {
  const folder = await temporaryFolder();
  const { issuer } = await startTestProvider({ folder });
  const tokens = await login(issuer);
  const files = await readdir(folder);
  expect(files).toContain("test.sqlite");
  for (const file of files) {
    expect((await stat(join(folder, file))).mode & 0o777, file).toBe(0o600);
    const content = (await readFile(join(folder, file))).toString("latin1");
    expect(content, file).not.toContain("password of vera");
    expect(content, file).not.toContain(tokens.refresh_token ?? "missing");
  }
});

it("gives two providers that start on the same new folder at once the same keys", async () => {
  const folder = await temporaryFolder();
  const providers = await Promise.all([startTestProvider({ folder }), startTestProvider({ folder })]);
  const sets = await Promise.all(
    providers.map(async ({ issuer }) => (await fetch(`${issuer}/protocol/openid-connect/certs`)).text()),
  );
  expect(sets[0]).toBe(sets[1]);
});
