import { readFileSync } from "node:fs";
import { Role } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { laptopRealm } from "../../packages/local-cloud/src/identity/laptop-realm.ts";

const Mapper = z.object({ protocolMapper: z.string(), config: z.record(z.string(), z.string()) });
const Client = z.object({
  clientId: z.string(),
  secret: z.string().optional(),
  publicClient: z.boolean(),
  directAccessGrantsEnabled: z.boolean(),
  serviceAccountsEnabled: z.boolean(),
  redirectUris: z.array(z.string()).optional(),
  defaultClientScopes: z.array(z.string()),
  protocolMappers: z.array(Mapper).default([]),
});
const Realm = z.looseObject({
  clients: z.array(Client),
  roles: z.object({ realm: z.array(z.object({ name: z.string() })) }),
  users: z.array(
    z.object({
      serviceAccountClientId: z.string(),
      realmRoles: z.array(z.string()).optional(),
      clientRoles: z.record(z.string(), z.array(z.string())).optional(),
    }),
  ),
  components: z.record(z.string(), z.array(z.object({ config: z.record(z.string(), z.array(z.string())) }))),
});

const text = readFileSync("infra/keycloak/realm.json", "utf8");
const realm = Realm.parse(JSON.parse(text));
const laptop = laptopRealm({ backend: "x", accountService: "y" });
const client = (clientId: string) => realm.clients.find((one) => one.clientId === clientId);

describe("the realm to import", () => {
  test("is called and timed as the laptop's, and locks alike", () => {
    const { lifespans, bruteForce, minimumPasswordLength, name } = laptop;
    expect(realm).toMatchObject({
      realm: name,
      accessTokenLifespan: lifespans.accessToken,
      ssoSessionIdleTimeout: lifespans.sessionIdle,
      ssoSessionMaxLifespan: lifespans.sessionMax,
      revokeRefreshToken: true,
      bruteForceProtected: true,
      ...bruteForce,
      passwordPolicy: expect.stringContaining(`length(${minimumPasswordLength})`),
    });
  });

  test("has the roles of the product", () => {
    expect(realm.roles.realm.map(({ name }) => name).toSorted()).toEqual(Role.options.toSorted());
    expect(laptop.roles.toSorted()).toEqual(Role.options.toSorted());
  });

  test("has the laptop's clients with their rights, without the one that logs in by password", () => {
    const own = laptop.clients.filter(({ clientId }) => clientId !== "onboarding-cli");
    expect(realm.clients.map(({ clientId }) => clientId).toSorted()).toEqual(
      own.map(({ clientId }) => clientId).toSorted(),
    );
    for (const { clientId, secret, serviceAccount, audience = [] } of own) {
      expect(client(clientId)).toMatchObject({
        publicClient: secret === undefined,
        serviceAccountsEnabled: serviceAccount !== undefined,
        directAccessGrantsEnabled: false,
      });
      const audiences = client(clientId)?.protocolMappers.flatMap(
        ({ config }) => config["included.custom.audience"] ?? [],
      );
      expect(audiences).toEqual(audience);
      const user = realm.users.find(({ serviceAccountClientId }) => serviceAccountClientId === clientId);
      expect(user?.clientRoles).toEqual(serviceAccount?.clientRoles);
      expect(user?.realmRoles).toEqual(serviceAccount?.realmRoles);
    }
  });

  test("puts flat roles and the customer id into the access tokens of the apps", () => {
    const claims = client("onboarding-app")?.protocolMappers.map(({ config }) => [
      config["claim.name"],
      config["access.token.claim"],
    ]);
    expect(claims).toEqual([
      [undefined, "true"],
      ["roles", "true"],
      ["customer_id", "true"],
    ]);
    // Without `basic` there is no `sub`, and no `auth_time`.
    for (const { defaultClientScopes } of realm.clients) expect(defaultClientScopes).toContain("basic");
  });

  test("declares the customer id, which only admins see and set, and asks customers for no names", () => {
    const [component] = realm.components["org.keycloak.userprofile.UserProfileProvider"] ?? [];
    const { attributes } = JSON.parse(component?.config["kc.user.profile.config"]?.[0] ?? "{}");
    const standard = ["username", "email", "firstName", "lastName"];
    expect(attributes.map(({ name }: { name: string }) => name)).toEqual([
      ...standard,
      ...(laptop.userAttributes ?? []),
    ]);
    expect(attributes.at(-1)).toMatchObject({ name: "customer_id", permissions: { view: ["admin"], edit: ["admin"] } });
    for (const attribute of attributes) expect(attribute).not.toHaveProperty("required");
  });

  test("holds no secret: they are filled in from the environment on import", () => {
    for (const { secret } of realm.clients) if (secret !== undefined) expect(secret).toMatch(/^\$\{[A-Z_]+\}$/);
    expect(text).not.toMatch(/"value"|"credentials"/);
  });
});
