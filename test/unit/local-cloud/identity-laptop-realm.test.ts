import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type IdentityProvider,
  startIdentityProvider,
} from "../../../packages/local-cloud/src/identity/identity-provider.ts";
import { laptopRealm } from "../../../packages/local-cloud/src/identity/laptop-realm.ts";
import { postForm, Tokens } from "../../support/local-cloud/oidc-client.ts";

let provider: IdentityProvider;
beforeAll(async () => {
  const realm = laptopRealm({ backend: "backend secret", accountService: "account secret" });
  provider = await startIdentityProvider({ port: 0, realm });
});
afterAll(() => provider.stop());

const tokenFor = async (form: Record<string, string>) =>
  Tokens.parse(await (await postForm(provider.issuer, "token", form)).json()).access_token;

const loginAs = (name: string) =>
  tokenFor({ grant_type: "password", client_id: "onboarding-cli", username: name, password: name });

const verified = async (token: string) => {
  const keys = createRemoteJWKSet(new URL(`${provider.issuer}/protocol/openid-connect/certs`));
  return (await jwtVerify(token, keys, { issuer: provider.issuer, audience: "onboarding-api" })).payload;
};

it.each([
  ["agent", "agent"],
  ["agent2", "agent"],
  ["verifier", "verifier"],
  ["verifier2", "verifier"],
  ["admin", "admin"],
])("logs in %s with the name as password, as %s, for the API", async (name, role) => {
  const claims = await verified(await loginAs(name));
  expect(claims).toMatchObject({ aud: "onboarding-api", roles: [role], preferred_username: name, typ: "Bearer" });
});

it("gives everyone, people and service accounts, a subject of their own", () => {
  const { users, clients } = laptopRealm({ backend: "x", accountService: "y" });
  const ids = [...users.map(({ id }) => id), ...clients.flatMap(({ serviceAccount }) => serviceAccount?.userId ?? [])];
  expect(ids).toHaveLength(7);
  expect(new Set(ids).size).toBe(7);
});

it("gives the account service the role service for the API, and the backend the Admin API only", async () => {
  const client = (client_id: string, client_secret: string) =>
    tokenFor({ grant_type: "client_credentials", client_id, client_secret });
  expect(await verified(await client("account-service", "account secret"))).toMatchObject({ roles: ["service"] });
  await expect(verified(await client("onboarding-backend", "backend secret"))).rejects.toThrow("aud");
});

describe("npm run token", () => {
  const run = (apiPort: number, ...names: string[]) =>
    promisify(execFile)(process.execPath, ["scripts/token.ts", ...names], {
      env: { ...process.env, PORT: String(apiPort) },
    });
  const apiPort = () => Number(new URL(provider.issuer).port) - 1;

  it("prints a token and nothing else", async () => {
    const { stdout } = await run(apiPort(), "verifier");
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(await verified(stdout.trim())).toMatchObject({ roles: ["verifier"] });
  });

  it.each([["nobody"], [""]])("says that %j cannot log in", async (name) => {
    await expect(run(apiPort(), name)).rejects.toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining(`"${name}" cannot log in here: use one of agent, agent2`),
    });
  });

  it("says how it is used when no name is given", async () => {
    await expect(run(apiPort())).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("Usage:") });
  });

  it("says that nothing is listening", async () => {
    const stopped = await startIdentityProvider({
      port: 0,
      realm: { ...laptopRealm({ backend: "x", accountService: "y" }), users: [] },
    });
    await stopped.stop();
    const port = Number(new URL(stopped.issuer).port);
    await expect(run(port - 1, "verifier")).rejects.toMatchObject({
      code: 1,
      stdout: "",
      stderr: `No identity provider answers at 127.0.0.1:${port}: run "npm start" first, with the same PORT.\n`,
    });
  });
});
