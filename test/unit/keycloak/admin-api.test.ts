import { adminApi, KeycloakError } from "@onboarding/keycloak";
import { describe, expect, test } from "vitest";
import { neverAborted as signal } from "../../support/environment.ts";
import { scriptedServer, sendJson } from "../../support/scripted-server.ts";

const client = { clientId: "backend", clientSecret: "s3cr t:+&%" };
const retries = { attempts: 3, firstWaitMs: 1 };
const isToken = (url = "") => url.endsWith("/token");
const tokens = (paths: readonly string[]) => paths.filter((path) => isToken(path)).length;
const users = { method: "GET", path: "/users" } as const;
const errorOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("the service account's token", () => {
  test("is asked for once by many at the same time, with the credentials form-encoded, and kept", async () => {
    const authorizations: (string | undefined)[] = [];
    const { url, paths } = await scriptedServer(({ url, headers }, response) => {
      if (isToken(url)) authorizations.push(headers.authorization);
      sendJson(response, 200, isToken(url) ? { access_token: "token", expires_in: 300 } : []);
    });
    const api = adminApi({ baseUrl: url, realm: "my realm", client });

    await Promise.all(Array.from({ length: 20 }, () => api.call(users, signal)));
    await api.call(users, signal);

    expect(tokens(paths)).toBe(1);
    expect(paths).toContain("GET /admin/realms/my%20realm/users");
    expect(Buffer.from(authorizations[0]?.slice("Basic ".length) ?? "", "base64").toString()).toBe(
      "backend:s3cr+t%3A%2B%26%25",
    );
  });

  test.for([
    [300, 269, 1],
    [300, 271, 2],
    [60, 29, 1],
    [60, 31, 2],
    [10, 4, 1],
    [10, 6, 2],
  ])("that lives %i s and is %i s old has been asked for %i times", async ([lifetime, age, count]) => {
    let now = 0;
    const { url, paths } = await scriptedServer((request, response) => {
      sendJson(response, 200, isToken(request.url) ? { access_token: "token", expires_in: lifetime } : []);
    });
    const api = adminApi({ baseUrl: url, realm: "r", client, nowMs: () => now });
    await api.call(users, signal);
    now = (age ?? 0) * 1000;
    await api.call(users, signal);
    expect(tokens(paths)).toBe(count);
  });

  test("that Keycloak takes no longer is replaced once", async () => {
    let issued = 0;
    const { url, paths } = await scriptedServer((request, response) => {
      if (isToken(request.url)) return sendJson(response, 200, { access_token: `token-${++issued}`, expires_in: 300 });
      const isNew = request.headers.authorization === "Bearer token-2";
      sendJson(response, isNew ? 200 : 401, isNew ? [] : { error: "HTTP 401 Unauthorized" });
    });
    const api = adminApi({ baseUrl: url, realm: "r", client, retries });
    expect((await api.call(users, signal)).status).toBe(200);
    expect(tokens(paths)).toBe(2);
  });

  test("whose request fails is asked for again by the next caller", async () => {
    let failures = 1;
    const { url } = await scriptedServer((request, response) => {
      if (isToken(request.url) && failures-- > 0) return sendJson(response, 400, { error: "unauthorized_client" });
      sendJson(response, 200, isToken(request.url) ? { access_token: "token", expires_in: 300 } : []);
    });
    const api = adminApi({ baseUrl: url, realm: "r", client, retries });
    expect(await errorOf(api.call(users, signal))).toBeInstanceOf(KeycloakError);
    expect((await api.call(users, signal)).status).toBe(200);
  });
});

describe("a call", () => {
  const answering = async (statuses: readonly number[], body: unknown = {}) => {
    const left = [...statuses];
    const server = await scriptedServer((request, response) => {
      if (isToken(request.url)) return sendJson(response, 200, { access_token: "token", expires_in: 300 });
      const status = left.shift() ?? 200;
      if (status === 0) return void request.socket.destroy();
      sendJson(response, status, status === 200 ? [] : body);
    });
    const calls = () => server.paths.length - tokens(server.paths);
    return { calls, api: adminApi({ baseUrl: server.url, realm: "r", client, retries, timeoutMs: 15_000 }) };
  };

  test.for([[[429]], [[500, 503]], [[0]], [[0, 502]]])("is tried again after %j", async ([statuses = []]) => {
    const { api, calls } = await answering(statuses);
    expect((await api.call(users, signal)).status).toBe(200);
    expect(calls()).toBe(statuses.length + 1);
  });

  test("is given up after as many attempts as there may be", async () => {
    const { api, calls } = await answering([503, 503, 503, 503]);
    expect(await errorOf(api.call(users, signal))).toMatchObject({ status: 503, isPassing: true });
    expect(calls()).toBe(3);
  });

  test.for([400, 403, 404, 409, 302])("is not tried again after %i", async (status) => {
    const { api, calls } = await answering([status]);
    expect(await errorOf(api.call(users, signal))).toMatchObject({ status });
    expect(calls()).toBe(1);
  });

  test("ends when its time is up, and when the caller gives up", async () => {
    const { url } = await scriptedServer((request, response) => {
      if (isToken(request.url)) sendJson(response, 200, { access_token: "token", expires_in: 300 });
    });
    const once = { attempts: 1, firstWaitMs: 1 };
    const hasty = adminApi({ baseUrl: url, realm: "r", client, retries: once, timeoutMs: 500 });
    expect(await errorOf(hasty.call(users, signal))).toMatchObject({ status: 0 });
    const patient = adminApi({ baseUrl: url, realm: "r", client, retries });
    expect(await errorOf(patient.call(users, AbortSignal.timeout(500)))).toBeInstanceOf(Error);
  });

  test.for([
    ["the Admin API's own", { errorMessage: "User exists with same email" }, "User exists with same email"],
    [
      "a validator's, without the value",
      { field: "email", errorMessage: "error-invalid-email", params: ["email", "amina"] },
      "error-invalid-email",
    ],
    [
      "several validators'",
      { errors: [{ errorMessage: "one", params: ["amina"] }, { errorMessage: "two" }] },
      "one, two",
    ],
    [
      "the password policy's",
      { error: "invalidPasswordMinLengthMessage", error_description: "Invalid password" },
      "Invalid password",
    ],
    ["the server's", { error: "HTTP 403 Forbidden" }, "HTTP 403 Forbidden"],
    ["none at all", "nothing", ""],
  ] as const)("is refused with words: %s", async ([, body, words]) => {
    const { api } = await answering([400], body);
    const error = await errorOf(api.call(users, signal));
    expect(error).toMatchObject({ status: 400, words, message: "Keycloak answered 400" });
    expect(JSON.stringify(error)).not.toContain("amina");
  });
});
