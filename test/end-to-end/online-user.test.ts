import { afterEach, describe, expect, test } from "vitest";
import { type Api, apiWith } from "../support/api.ts";
import { amina } from "../support/customers.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { logIn, renew } from "../support/login.ts";
import { until } from "../support/until.ts";

const PASSWORD = "seven green bicycles";
const OTHER_PASSWORD = "nine yellow umbrellas";
const REASON = { reason: "The phone was stolen." };

let laptop: Laptop;
afterEach(() => laptop.stop());

const activeCustomer = async (agent: Api, verifier: Api): Promise<string> => {
  const { body: registered } = await agent.post("/v1/customers", amina);
  const path = `/v1/customers/${registered.customerId}`;
  const decision = { decision: "VERIFIED" };
  const decided = await verifier.post(`${path}/identity-verification/decision`, decision, { "if-match": '"1"' });
  expect(decided.status).toBe(200);
  await until(async () => expect((await agent.get(path)).body.status).toBe("ACTIVE"));
  return path;
};

/** Waits until the identity provider is in line, and gives the ETag. */
const provisioned = async (api: Api, path: string): Promise<{ "if-match": string }> =>
  until(async () => {
    const { body, headers } = await api.get(`${path}/online-user`);
    expect(body.provisioning).toBe("PROVISIONED");
    return { "if-match": headers.get("etag") ?? "" };
  });

describe("a customer's login", () => {
  test("follows their online user: created, suspended, reinstated, another password, closed", async () => {
    laptop = await startLaptop();
    const { ports } = laptop;
    const [agent, verifier, admin] = [await laptop.as("agent"), await laptop.as("verifier"), await laptop.as("admin")];
    const path = await activeCustomer(agent, verifier);
    const wanted = { username: "Amina", email: "amina@example.com", phone: "01712345678", password: PASSWORD };

    const made = await agent.post(`${path}/online-user`, wanted);
    expect(made).toMatchObject({ status: 201, body: { username: "amina", status: "ACTIVE", provisioning: "PENDING" } });
    await provisioned(agent, path);

    const session = await logIn(ports, "amina", PASSWORD);
    expect(session.status).toBe(200);
    const customer = apiWith(ports, session.access_token ?? "");
    const own = await customer.get("/v1/me");
    expect(own).toMatchObject({
      status: 200,
      body: { name: amina.name, status: "ACTIVE", onlineUser: { username: "amina" }, kyc: { status: "VERIFIED" } },
    });
    expect(own.body.onlineUser.lastLoginAt).toBeDefined();
    expect((await customer.get("/v1/me/kyc")).body).toMatchObject({ status: "VERIFIED", missing: [] });
    expect((await customer.get(path)).status).toBe(403);

    const suspended = await admin.post(`${path}/online-user/suspend`, REASON, await provisioned(agent, path));
    expect(suspended).toMatchObject({ status: 200, body: { status: "SUSPENDED" } });
    expect(await customer.get("/v1/me")).toMatchObject({ status: 403, body: { code: "no-online-access" } });
    const etag = await provisioned(agent, path);
    expect(await logIn(ports, "amina", PASSWORD)).toMatchObject({ status: 400, error_description: "Account disabled" });
    expect((await renew(ports, session)).status).toBe(400);

    expect((await admin.post(`${path}/online-user/reinstate`, REASON, etag)).status).toBe(200);
    await provisioned(agent, path);
    const again = await logIn(ports, "amina@example.com", PASSWORD);
    expect(again.status).toBe(200);

    expect((await agent.put(`${path}/online-user/password`, { password: OTHER_PASSWORD })).status).toBe(200);
    await provisioned(agent, path);
    expect((await logIn(ports, "amina", PASSWORD)).status).toBe(400);
    expect((await renew(ports, again)).status).toBe(400);
    const last = await logIn(ports, "amina", OTHER_PASSWORD);
    expect((await apiWith(ports, last.access_token ?? "").get("/v1/me")).status).toBe(200);

    expect((await admin.post(`${path}/online-user/close`, REASON, await provisioned(agent, path))).status).toBe(200);
    await until(async () => expect((await logIn(ports, "amina", OTHER_PASSWORD)).status).toBe(400));
  });

  test("is disabled with the customer's suspension, enabled when that is lifted, and closed with the customer", async () => {
    laptop = await startLaptop();
    const { ports } = laptop;
    const [agent, verifier, admin] = [await laptop.as("agent"), await laptop.as("verifier"), await laptop.as("admin")];
    const path = await activeCustomer(agent, verifier);
    await agent.post(`${path}/online-user`, { username: "amina", password: PASSWORD });
    await provisioned(agent, path);
    const session = await logIn(ports, "amina", PASSWORD);
    expect(session.status).toBe(200);
    // The evaluation moves the record as well: whoever was overtaken looks again.
    const act = (action: string, of = path, body: object | undefined = REASON) =>
      until(async () => {
        const etag = (await admin.get(of)).headers.get("etag") ?? "";
        expect((await admin.post(`${of}/${action}`, body, { "if-match": etag })).status).toBe(200);
      });

    await act("suspend");
    await until(async () => expect((await logIn(ports, "amina", PASSWORD)).status).toBe(400));
    await until(async () => expect((await renew(ports, session)).status).toBe(400));

    await act("reinstate");
    await until(async () => expect((await logIn(ports, "amina", PASSWORD)).status).toBe(200));

    await act("close", `${path}/deposit-account`, undefined);
    await act("close");
    await until(async () => expect((await logIn(ports, "amina", PASSWORD)).status).toBe(400));
    await until(async () => expect((await agent.get(`${path}/online-user`)).body.status).toBe("CLOSED"));
  });
});

describe("a login that cannot be made", () => {
  test("is told of once with the reason, tried again, and ends in the dead-letter queue", async () => {
    laptop = await startLaptop();
    const [agent, verifier] = [await laptop.as("agent"), await laptop.as("verifier")];
    const path = await activeCustomer(agent, verifier);

    // The laptop's realm has a person of this name, whom the table knows nothing of.
    const made = await agent.post(`${path}/online-user`, { username: "verifier2", password: PASSWORD });

    expect(made.status).toBe(201);
    await until(async () => {
      const { body } = await agent.get(`${path}/online-user`);
      expect(body).toMatchObject({ provisioning: "FAILED", provisioningReason: "USERNAME_TAKEN" });
    });
    expect((await logIn(laptop.ports, "verifier2", PASSWORD)).status).toBe(400);
    const [customerId] = path.split("/").slice(-1);
    const deadLetters = () => laptop.activities.filter(({ kind }) => kind === "dead-letter");
    await until(() => expect(JSON.stringify(deadLetters())).toContain("provision-login-failures"));
    const attempts = laptop.activities.filter(
      (one) => one.kind === "invocation" && one.functionName.endsWith("provision-login") && !one.ok,
    );
    // Once and two retries; the customer's activation may start a provisioning of its own.
    expect(attempts.length).toBeGreaterThanOrEqual(3);
    expect(laptop.eventsOf(customerId ?? "").filter((type) => type === "online-user.provisioning-failed")).toHaveLength(
      1,
    );
  });
});
