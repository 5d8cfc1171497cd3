import { LoginRefused } from "@onboarding/application";
import { CustomerId, type WantedLogin } from "@onboarding/domain";
import { adminApi, loginDirectory, passwordHasher } from "@onboarding/keycloak";
import { describe, expect, test } from "vitest";
import { neverAborted as signal } from "../../support/environment.ts";
import { adminClient, serviceBearer } from "../../support/local-cloud/admin-client.ts";
import { startTestProvider, testRealm } from "../../support/local-cloud/identity-realm.ts";
import { claimsOf, loginForm, postForm, refresh, refusalOf, Tokens } from "../../support/local-cloud/oidc-client.ts";

const PASSWORD = "seven green bicycles";
const hasher = passwordHasher();
const retries = { attempts: 2, firstWaitMs: 1 };

const amina: WantedLogin = {
  customerId: CustomerId.parse("cus_01KAK0B4V0AAAAAAAAAAAAAAAA"),
  username: "amina",
  email: "amina@example.test",
  isEnabled: true,
  passwordVersion: 1,
  credential: await hasher.hash(PASSWORD),
};
const known: WantedLogin = { ...amina, credential: undefined };

const open = async (realm = testRealm, clientSecret = "backend-secret") => {
  const { issuer } = await startTestProvider({ realm });
  const baseUrl = new URL(issuer).origin;
  const api = adminApi({ baseUrl, realm: "test", client: { clientId: "backend", clientSecret }, retries });
  const logins = loginDirectory(api);
  const admin = adminClient(issuer, await serviceBearer(issuer));
  return {
    issuer,
    admin,
    apply: (login: WantedLogin) => logins.apply(login, signal),
    faultOf: (login: WantedLogin) =>
      logins.apply(login, signal).then(
        () => undefined,
        (error: unknown) => (error instanceof LoginRefused ? error.fault : error),
      ),
    logIn: (password = PASSWORD, username = "amina") => postForm(issuer, "token", loginForm(username, { password })),
    userOf: async (username = "amina") => (await admin("GET", `/users?username=${username}&exact=true`)).body[0],
  };
};

describe("a customer's login", () => {
  test("is created with password, role and customer id, and is left alone when asked for again", async () => {
    const { apply, logIn, userOf } = await open();
    await apply(amina);
    const tokens = Tokens.parse(await (await logIn()).json());
    expect(claimsOf(tokens.access_token)).toMatchObject({ roles: ["customer"], customer_id: amina.customerId });
    const before = await userOf();

    await apply(known);

    expect(await userOf()).toEqual(before);
    expect((await logIn()).status).toBe(200);
  });

  test("is disabled with its sessions ended, also when somebody came only half as far before, and enabled again", async () => {
    const { issuer, admin, apply, logIn, userOf } = await open();
    await apply(amina);
    const session = Tokens.parse(await (await logIn()).json());
    // Disabled, and killed before the sessions ended.
    await admin("PUT", `/users/${(await userOf()).id}`, { enabled: false });

    await apply({ ...known, isEnabled: false });

    expect(await refusalOf(await logIn())).toEqual([400, "invalid_grant", "Account disabled"]);
    expect(await refusalOf(await refresh(issuer, session.refresh_token))).toEqual([
      400,
      "invalid_grant",
      "Session not active",
    ]);
    await apply(known);
    expect((await logIn()).status).toBe(200);
  });

  test("takes another password, and ends the sessions of the old one", async () => {
    const { issuer, apply, logIn } = await open();
    await apply(amina);
    const session = Tokens.parse(await (await logIn()).json());

    await apply({ ...amina, passwordVersion: 2, credential: await hasher.hash("nine yellow umbrellas") });

    expect((await logIn("nine yellow umbrellas")).status).toBe(200);
    expect((await logIn(PASSWORD)).status).toBe(400);
    expect((await refresh(issuer, session.refresh_token)).status).toBe(400);
  });

  test("keeps names and attributes that others have given it, and gives its address away when closed", async () => {
    const { admin, apply, userOf } = await open({ ...testRealm, userAttributes: ["customer_id", "branch"] });
    await apply(amina);
    const user = await userOf();
    const attributes = { ...user.attributes, branch: ["Dhaka"] };
    await admin("PUT", `/users/${user.id}`, { ...user, firstName: "Amina", attributes });

    await apply({ ...known, isEnabled: false, email: undefined });

    const closed = await userOf();
    expect(closed).toMatchObject({ enabled: false, firstName: "Amina", attributes });
    expect(closed).not.toHaveProperty("email");
  });

  test("is one, however many create it at once", async () => {
    const { admin, apply } = await open();
    await Promise.all(Array.from({ length: 10 }, () => apply(amina)));
    const { body } = await admin("GET", `/users?q=customer_id:${amina.customerId}`);
    expect(body).toHaveLength(1);
    expect((await admin("GET", `/users/${body[0].id}/role-mappings/realm`)).body).toMatchObject([{ name: "customer" }]);
  });

  test("gets its role when somebody was killed before", async () => {
    const { admin, apply, logIn, userOf } = await open();
    await apply(amina);
    const { id } = await userOf();
    const roles = (await admin("GET", `/users/${id}/role-mappings/realm`)).body;
    await admin("DELETE", `/users/${id}/role-mappings/realm`, roles);

    await apply(known);

    const { access_token } = Tokens.parse(await (await logIn()).json());
    expect(claimsOf(access_token)["roles"]).toEqual(["customer"]);
  });

  test("that was closed before there was one is not made", async () => {
    const { apply, userOf } = await open();
    await apply({ ...known, isEnabled: false, email: undefined });
    expect(await userOf()).toBeUndefined();
  });
});

describe("a login is refused, and what others have is left as it is", () => {
  test.for([
    ["USERNAME_TAKEN", { username: "vera" }],
    ["USERNAME_TAKEN", { username: "vera@example.test" }],
    ["EMAIL_TAKEN", { email: "vera@example.test" }],
  ] as const)("with %s for %j", async ([fault, change]) => {
    const { faultOf, userOf } = await open();
    const before = await userOf("vera");
    expect(await faultOf({ ...amina, ...change })).toBe(fault);
    expect(await userOf("vera")).toEqual(before);
  });

  test("with EMAIL_TAKEN when somebody has taken the address of an existing one meanwhile", async () => {
    const { apply, faultOf } = await open();
    await apply({ ...amina, email: undefined });
    expect(await faultOf({ ...known, email: "vera@example.test" })).toBe("EMAIL_TAKEN");
  });

  test("with PASSWORD_LOST when it was deleted at the identity provider", async () => {
    const { faultOf } = await open();
    expect(await faultOf(known)).toBe("PASSWORD_LOST");
  });

  test("with AMBIGUOUS when two carry the customer's id", async () => {
    const { admin, faultOf } = await open();
    for (const username of ["one", "two"]) {
      await admin("POST", "/users", { username, attributes: { customer_id: [amina.customerId] } });
    }
    expect(await faultOf(amina)).toBe("AMBIGUOUS");
  });

  test("with REALM_NOT_READY where the attribute is not declared, or there is no such role", async () => {
    const undeclared = await open({ ...testRealm, userAttributes: [] });
    expect(await undeclared.faultOf(amina)).toBe("REALM_NOT_READY");
    const withoutRole = await open({ ...testRealm, roles: ["verifier"] });
    expect(await withoutRole.faultOf(amina)).toBe("REALM_NOT_READY");
  });

  test("with NOT_PERMITTED for a wrong secret, and without the role to manage users", async () => {
    const wrong = await open(testRealm, "wrong");
    expect(await wrong.faultOf(amina)).toBe("NOT_PERMITTED");
    const clients = testRealm.clients.map((client) =>
      client.clientId === "backend" && client.serviceAccount
        ? {
            ...client,
            serviceAccount: { ...client.serviceAccount, clientRoles: { "realm-management": ["view-users"] } },
          }
        : client,
    );
    const weak = await open({ ...testRealm, clients });
    expect(await weak.faultOf(amina)).toBe("NOT_PERMITTED");
  });

  test("with UNAVAILABLE when nobody answers", async () => {
    const api = adminApi({
      baseUrl: "http://127.0.0.1:1",
      realm: "test",
      client: { clientId: "a", clientSecret: "b" },
      retries,
    });
    await expect(loginDirectory(api).apply(amina, signal)).rejects.toMatchObject({ fault: "UNAVAILABLE" });
  });
});

describe("a password's hash", () => {
  test("is argon2id in the form that Keycloak imports", async () => {
    const salted = passwordHasher(() => Buffer.from("AAECAwQFBgcICQoLDA0ODw==", "base64"));
    const { secretData, credentialData } = await salted.hash("Tr0ub4dor&3-žaba");
    expect(JSON.parse(secretData)).toEqual({
      value: "7q7yCdqwNKL8LL3DeCE+XQRQTTSpxRdxxQEwG825Id4=",
      salt: "AAECAwQFBgcICQoLDA0ODw==",
      additionalParameters: {},
    });
    expect(JSON.parse(credentialData)).toEqual({
      hashIterations: 5,
      algorithm: "argon2",
      additionalParameters: {
        type: ["id"],
        version: ["1.3"],
        hashLength: ["32"],
        memory: ["7168"],
        parallelism: ["1"],
      },
    });
  });

  test("is another one each time", async () => {
    expect(await hasher.hash(PASSWORD)).not.toEqual(await hasher.hash(PASSWORD));
  });
});
