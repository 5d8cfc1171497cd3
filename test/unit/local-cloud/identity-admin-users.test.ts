import { describe, expect, test } from "vitest";
import { adminClient, serviceBearer } from "../../support/local-cloud/admin-client.ts";
import {
  SERVICE_SECRET,
  startTestProvider,
  stoppedClock,
  testRealm,
} from "../../support/local-cloud/identity-realm.ts";
import { claimsOf, loginForm, postForm, refresh, refusalOf, Tokens } from "../../support/local-cloud/oidc-client.ts";

/** Worked vectors: password `Tr0ub4dor&3-žaba`, salt bytes 00 to 0f. */
const PASSWORD = "Tr0ub4dor&3-žaba";
const credential = (value: string, hashIterations: number, algorithm: string, additionalParameters = {}) => ({
  type: "password",
  secretData: JSON.stringify({ value, salt: "AAECAwQFBgcICQoLDA0ODw==", additionalParameters: {} }),
  credentialData: JSON.stringify({ hashIterations, algorithm, additionalParameters }),
});
const argon2 = { type: ["id"], version: ["1.3"], hashLength: ["32"], memory: ["7168"], parallelism: ["1"] };
const vectors = [
  [
    "pbkdf2-sha512",
    credential(
      "wUgmvZzEKKQnWrp2EtTblgmaIVi8cDW3Zq6NeedxDxRJe9S/dGl+HRisV6fIMNnRPhwIyuZnb7X5RBTfb6hgIQ==",
      210_000,
      "pbkdf2-sha512",
    ),
  ],
  ["pbkdf2-sha256", credential("wC5TOSG8qbu3w5koecaytys/bKsgqjbD3ov3GY+OT8s=", 600_000, "pbkdf2-sha256")],
  ["argon2", credential("7q7yCdqwNKL8LL3DeCE+XQRQTTSpxRdxxQEwG825Id4=", 5, "argon2", argon2)],
] as const;

const open = async () => {
  const { now, advance } = stoppedClock();
  const { issuer } = await startTestProvider({ now });
  const admin = adminClient(issuer, await serviceBearer(issuer));
  const create = async (user: object): Promise<string> => {
    const answer = await admin("POST", "/users", user);
    expect(answer).toMatchObject({ status: 201, body: undefined });
    return answer.location?.split("/").at(-1) ?? "";
  };
  const names = async (query: string) =>
    (await admin("GET", `/users?${query}`)).body.map(({ username }: { username: string }) => username);
  const logIn = (username: string, password: string) => postForm(issuer, "token", loginForm(username, { password }));
  return { issuer, admin, create, names, logIn, advance };
};

const amina = {
  username: "Amina",
  email: "Amina@Example.test",
  enabled: true,
  attributes: { customer_id: ["cus_A"] },
};

describe("who may call the Admin API", () => {
  test.for([undefined, "Bearer garbage", "Basic YTpi"])(
    "is nobody with the authorization %j",
    async (authorization) => {
      const { issuer } = await open();
      expect(await adminClient(issuer, authorization)("GET", "/users")).toMatchObject({
        status: 401,
        body: { error: "HTTP 401 Unauthorized" },
      });
    },
  );

  test("is nobody with an expired token", async () => {
    const { admin, advance } = await open();
    advance(301);
    expect((await admin("GET", "/users")).status).toBe(401);
  });

  test("is nobody without the role", async () => {
    const { issuer } = await open();
    const other = adminClient(issuer, await serviceBearer(issuer, "service", SERVICE_SECRET));
    for (const [method, path] of [
      ["GET", "/users"],
      ["POST", "/users"],
      ["GET", "/roles"],
    ] as const) {
      expect(await other(method, path)).toMatchObject({ status: 403, body: { error: "HTTP 403 Forbidden" } });
    }
  });

  test("knows one realm, its own paths and their methods", async () => {
    const { issuer, admin } = await open();
    const origin = new URL(issuer).origin;
    expect(await (await fetch(`${origin}/admin/realms/nope/users`)).json()).toEqual({ error: "Realm not found." });
    expect(await admin("GET", "/nope")).toMatchObject({ status: 404, body: { error: "HTTP 404 Not Found" } });
    expect(await admin("PATCH", "/users", {})).toMatchObject({
      status: 405,
      body: { error: "HTTP 405 Method Not Allowed" },
    });
  });
});

describe("a user who is created", () => {
  test("is found at the address that is answered, in lower case, without what nobody declared and without roles", async () => {
    const { admin, issuer } = await open();
    const sent = {
      ...amina,
      attributes: { ...amina.attributes, colour: ["red"] },
      realmRoles: ["verifier"],
      firstName: "Amina",
    };

    const { location } = await admin("POST", "/users", sent);

    const origin = new URL(issuer).origin;
    expect(location).toMatch(new RegExp(`^${origin}/admin/realms/${testRealm.name}/users/[0-9a-f-]{36}$`));
    const id = location?.split("/").at(-1) ?? "";
    const { body } = await admin("GET", `/users/${id}`);
    expect(body).toMatchObject({
      id,
      username: "amina",
      email: "amina@example.test",
      enabled: true,
      firstName: "Amina",
    });
    expect(body.attributes).toEqual({ customer_id: ["cus_A"] });
    expect(body).not.toHaveProperty("credentials");
    expect((await admin("GET", `/users/${id}/role-mappings/realm`)).body).toEqual([]);
  });

  test("is disabled unless it is said", async () => {
    const { admin, create } = await open();
    expect((await admin("GET", `/users/${await create({ username: "quiet" })}`)).body.enabled).toBe(false);
  });

  test.for(vectors)("logs in with a password imported as %s, and with no other", async ([, imported]) => {
    const { create, logIn } = await open();
    await create({ ...amina, credentials: [imported] });
    expect((await logIn("amina", PASSWORD)).status).toBe(200);
    expect(await refusalOf(await logIn("amina", `${PASSWORD}!`))).toEqual([
      400,
      "invalid_grant",
      "Invalid user credentials",
    ]);
  });

  test.for([
    ["the user name", { username: "AMINA" }, "User exists with same username"],
    ["the address as user name", { username: "amina@example.test" }, "User exists with same username"],
    ["the address", { username: "other", email: "AMINA@example.test" }, "User exists with same email"],
    ["both", { username: "amina", email: "amina@example.test" }, "User exists with same email"],
  ] as const)("is refused when somebody has %s", async ([, user, errorMessage]) => {
    const { admin, create } = await open();
    await create(amina);
    expect(await admin("POST", "/users", user)).toMatchObject({ status: 409, body: { errorMessage } });
  });

  test("is one of several who are created at once", async () => {
    const { admin } = await open();
    const answers = await Promise.all(Array.from({ length: 10 }, () => admin("POST", "/users", amina)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(9).fill(409)]);
  });

  test.for([
    ["no name", {}, 400, { errorMessage: "User name is missing" }],
    ["no JSON", "{", 400, { error: "invalid_request", error_description: "Cannot parse the JSON" }],
    [
      "another type",
      { username: "x1", enabled: "maybe" },
      400,
      { error: "unknown_error", error_description: "Cannot parse the JSON" },
    ],
    ["a bad address", { username: "x1", email: "x" }, 400, { field: "email", errorMessage: "error-invalid-email" }],
    [
      "two customer ids",
      { username: "x1", attributes: { customer_id: ["1", "2"] } },
      400,
      { errorMessage: "error-invalid-multivalued-size" },
    ],
    [
      "no hash",
      { username: "x1", credentials: [{ type: "password", secretData: "x", credentialData: "y" }] },
      500,
      { error: "invalid_request" },
    ],
    [
      "a parameter that is no list",
      { username: "x1", credentials: [credential("AAAA", 1, "argon2", { type: "id" })] },
      500,
      { error: "invalid_request" },
    ],
    [
      "a short password",
      { username: "x1", credentials: [{ type: "password", value: "short" }] },
      400,
      { error: "invalidPasswordMinLengthMessage" },
    ],
  ] as const)("is refused with %s", async ([, body, status, words]) => {
    const { admin, names } = await open();
    expect(await admin("POST", "/users", body)).toMatchObject({ status, body: words });
    expect(await names("username=x1")).toEqual([]);
  });
});

describe("a user who is updated", () => {
  test("keeps what is not said", async () => {
    const { admin, create } = await open();
    const id = await create(amina);
    expect((await admin("PUT", `/users/${id}`, { enabled: false })).status).toBe(204);
    const { body } = await admin("GET", `/users/${id}`);
    expect(body).toMatchObject({ enabled: false, email: "amina@example.test", attributes: { customer_id: ["cus_A"] } });
  });

  test("loses attributes, names and address that are not in an attribute map's company", async () => {
    const { admin, create } = await open();
    const id = await create({ ...amina, firstName: "Amina" });
    expect((await admin("PUT", `/users/${id}`, { attributes: {} })).status).toBe(204);
    const { body } = await admin("GET", `/users/${id}`);
    for (const member of ["attributes", "firstName", "email"]) expect(body).not.toHaveProperty(member);
  });

  test("may be sent back as it was read", async () => {
    const { admin, create } = await open();
    const before = (await admin("GET", `/users/${await create(amina)}`)).body;
    expect((await admin("PUT", `/users/${before.id}`, before)).status).toBe(204);
    expect((await admin("GET", `/users/${before.id}`)).body).toEqual(before);
  });

  test.for([
    ["another name", { username: "renamed" }, 400, { errorMessage: "error-user-attribute-read-only" }],
    [
      "a member that nobody knows",
      { nonsense: 1 },
      400,
      { error: expect.stringContaining('Unrecognized field "nonsense"') },
    ],
    ["somebody's address", { email: "vera@example.test" }, 409, { errorMessage: "User exists with same email" }],
    [
      "no hash",
      { credentials: [{ secretData: "x", credentialData: "y" }] },
      400,
      { errorMessage: "Could not update user!" },
    ],
  ] as const)("is refused with %s", async ([, body, status, words]) => {
    const { admin, create } = await open();
    expect(await admin("PUT", `/users/${await create(amina)}`, body)).toMatchObject({ status, body: words });
  });

  test("logs in with the newest password, imported or reset, alone", async () => {
    const { admin, create, logIn } = await open();
    const id = await create({ ...amina, credentials: [{ type: "password", value: "the first password" }] });
    await admin("PUT", `/users/${id}`, { credentials: [vectors[2][1]] });
    const second = [await logIn("amina", "the first password"), await logIn("amina", PASSWORD)];
    await admin("PUT", `/users/${id}/reset-password`, { type: "password", value: "the third password" });
    const third = await logIn("amina", "the third password");
    expect([...second, third].map(({ status }) => status)).toEqual([400, 200, 200]);
  });

  test("has to change a temporary password first", async () => {
    const { admin, create, logIn } = await open();
    const id = await create(amina);
    await admin("PUT", `/users/${id}/reset-password`, {
      type: "password",
      value: "for one time only",
      temporary: true,
    });
    expect(await refusalOf(await logIn("amina", "for one time only"))).toEqual([
      400,
      "invalid_grant",
      "Account is not fully set up",
    ]);
    expect(await admin("PUT", `/users/${id}/reset-password`, { type: "password" })).toMatchObject({
      status: 400,
      body: { error: "No password provided" },
    });
  });

  test("is gone when deleted, and nobody when unknown", async () => {
    const { admin, create } = await open();
    const id = await create(amina);
    expect((await admin("DELETE", `/users/${id}`)).status).toBe(204);
    for (const [method, path] of [
      ["GET", ""],
      ["PUT", ""],
      ["DELETE", ""],
      ["POST", "/logout"],
    ] as const) {
      expect(await admin(method, `/users/${id}${path}`, method === "PUT" ? {} : undefined)).toMatchObject({
        status: 404,
        body: { error: "User not found" },
      });
    }
  });
});

describe("users are found", () => {
  test.for([
    [
      "by part of a name, service accounts too",
      "username=er",
      ["customer", "service-account-backend", "service-account-service", "vera"],
    ],
    ["by the whole of it in any case", "username=VERA&exact=true", ["vera"]],
    ["by part of an address", "email=customer@ex", ["customer"]],
    ["by none of their parts when exact", "username=ver&exact=true", []],
    ["by the beginning with search", "search=cust", ["customer"]],
    ["not by their middle with search", "search=ustom", []],
    ["by their middle with stars", "search=*ustom*", ["customer"]],
    ["by an attribute, in any case", "q=customer_id:CUS_1", ["customer"]],
    ["not by part of an attribute", "q=customer_id:cus", []],
    ["without service accounts", "", ["customer", "disabled", "unfinished", "vera"]],
    ["in pages", "first=1&max=2", ["disabled", "unfinished"]],
  ] as const)("%s", async ([, query, found]) => {
    const { names } = await open();
    expect(await names(query)).toEqual(found);
  });

  test("without attributes when brief, and counted", async () => {
    const { admin } = await open();
    const brief = await admin("GET", "/users?q=customer_id:cus_1&briefRepresentation=true");
    expect(brief.body[0]).not.toHaveProperty("attributes");
    expect((await admin("GET", "/users/count")).body).toBe(4);
  });
});

describe("a user's sessions, roles and failures", () => {
  test("end with a logout, tokens of before included; who is disabled has none either", async () => {
    const { issuer, admin, create, logIn, advance } = await open();
    const id = await create({ ...amina, credentials: [vectors[2][1]] });
    const session = Tokens.parse(await (await logIn("amina", PASSWORD)).json());
    advance(1);
    expect((await admin("POST", `/users/${id}/logout`)).status).toBe(204);
    expect(await refusalOf(await refresh(issuer, session.refresh_token))).toEqual([
      400,
      "invalid_grant",
      "Session not active",
    ]);
    const next = Tokens.parse(await (await logIn("amina", PASSWORD)).json());
    await admin("PUT", `/users/${id}`, { enabled: false });
    expect(await refusalOf(await refresh(issuer, next.refresh_token))).toEqual([400, "invalid_grant", "User disabled"]);
    expect(await refusalOf(await logIn("amina", PASSWORD))).toEqual([400, "invalid_grant", "Account disabled"]);
  });

  test("roles are mapped by id and name together, and are in the next token with the customer id", async () => {
    const { issuer, admin, create, logIn } = await open();
    const viewer = adminClient(issuer, await serviceBearer(issuer));
    const id = await create({ ...amina, credentials: [vectors[2][1]] });
    const roles = (await viewer("GET", "/roles")).body;
    const role = roles.find(({ name }: { name: string }) => name === "customer");
    expect(await admin("POST", `/users/${id}/role-mappings/realm`, [{ name: "customer" }])).toMatchObject({
      status: 404,
      body: { error: "Role not found" },
    });

    expect((await admin("POST", `/users/${id}/role-mappings/realm`, [role])).status).toBe(204);
    const { access_token } = Tokens.parse(await (await logIn("amina", PASSWORD)).json());
    expect(claimsOf(access_token)).toMatchObject({ roles: ["customer"], customer_id: "cus_A" });
    await admin("DELETE", `/users/${id}/role-mappings/realm`, [role]);
    expect((await admin("GET", `/users/${id}/role-mappings/realm`)).body).toEqual([]);
  });

  test("wrong passwords lock, are told, and are forgotten on request", async () => {
    const { admin, create, logIn, advance } = await open();
    const id = await create({ ...amina, credentials: [vectors[2][1]] });
    for (let n = 0; n < 3; n++) {
      advance(2);
      await logIn("amina", "wrong");
    }
    expect((await logIn("amina", PASSWORD)).status).toBe(400);
    const failures = `/attack-detection/brute-force/users/${id}`;
    expect((await admin("GET", failures)).body).toMatchObject({ numFailures: 3, disabled: true });
    expect((await admin("DELETE", failures)).status).toBe(204);
    expect((await logIn("amina", PASSWORD)).status).toBe(200);
  });
});
