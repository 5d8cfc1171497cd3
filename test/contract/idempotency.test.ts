import { customerRoutes, customerStatusRoutes } from "@onboarding/contracts";
import { httpFunction } from "@onboarding/http";
import { describe, expect, test } from "vitest";
import { customerStatusHandlers } from "../../functions/customer-status/change-status.ts";
import { patchCustomer } from "../../functions/customers/edit-customer.ts";
import { getCustomer } from "../../functions/customers/get-customer.ts";
import { listCustomers } from "../../functions/customers/list-customers.ts";
import { postCustomer } from "../../functions/customers/register-customer.ts";
import { adminClaims, agentClaims, call } from "../support/api-event.ts";
import { amina, NOW } from "../support/customers.ts";
import { neverAborted as signal, testEnvironment, testPolicy } from "../support/environment.ts";
import { inMemoryFiles } from "../support/in-memory-files.ts";
import { allStores } from "../support/stores.ts";

const HOUR_MS = 60 * 60 * 1000;
const REGISTER = "POST /v1/customers";
let nextNumber = 1_000_000_000;
/** Somebody who is not registered yet. */
const somebody = () => ({ ...amina, identificationNumber: String(nextNumber++) });
const keyed = (key: string, headers: Readonly<Record<string, string>> = {}) => ({ "idempotency-key": key, ...headers });

describe.each(allStores)("an idempotency key, with cases %s,", (_where, openStores) => {
  const setUp = async () => {
    const cases = await openStores();
    let time = Date.parse(NOW);
    const deps = { cases, environment: testEnvironment({ now: () => new Date(time) }) };
    const customers = httpFunction(customerRoutes, {
      registerCustomer: postCustomer({ ...deps, files: inMemoryFiles() }),
      listCustomers: listCustomers(cases.directory, testPolicy),
      getCustomer: getCustomer(cases, testPolicy),
      editCustomer: patchCustomer(deps),
    });
    const status = httpFunction(customerStatusRoutes, customerStatusHandlers(deps));
    return {
      pass: (hours: number) => {
        time += hours * HOUR_MS;
      },
      register: (body: object, headers: Readonly<Record<string, string>>, claims = agentClaims) =>
        call(customers, { route: REGISTER, body, headers, claims }),
      move: (name: string, customerId: unknown, body: object, headers: Readonly<Record<string, string>>) =>
        call(status, {
          route: `POST /v1/customers/{customerId}/${name}`,
          pathParameters: { customerId: String(customerId) },
          body,
          headers,
          claims: adminClaims,
        }),
      registered: async () => {
        const page = { limit: 100, after: undefined };
        return (await cases.directory.list({ by: "status", value: "PENDING" }, page, signal)).customers;
      },
      entriesOf: async (customerId: unknown) => {
        const { data } = customerRoutes.getCustomer.pathParameters.safeParse({ customerId });
        if (!data) throw new Error("no customer id");
        return (await cases.trail.list(data.customerId, { limit: 100, before: undefined }, signal)).entries;
      },
    };
  };

  test("makes a repeated registration the first one: the same answer byte for byte, one customer, one entry", async () => {
    const { register, registered, entriesOf } = await setUp();
    const body = somebody();

    const first = await register(body, keyed("k-1", { "x-request-id": "first" }));
    const second = await register(body, keyed("k-1", { "x-request-id": "second" }));

    expect(first).toMatchObject({ status: 201 });
    expect(first.headers).not.toHaveProperty("idempotency-replayed");
    expect(second.status).toBe(201);
    expect(second.text).toBe(first.text);
    expect(second.headers).toEqual({ ...first.headers, "idempotency-replayed": "true", "x-request-id": "second" });
    expect(await registered()).toHaveLength(1);
    expect(await entriesOf(first.body["customerId"])).toHaveLength(1);
  });

  test("replays a transition whose version has passed by then, without a second entry", async () => {
    const { register, move, entriesOf } = await setUp();
    const { customerId } = (await register(somebody(), {})).body;
    const headers = keyed("k-2", { "if-match": '"1"' });

    const first = await move("suspend", customerId, { reason: "fraud" }, headers);
    await move("reinstate", customerId, { reason: "a mistake" }, { "if-match": '"2"' });
    const second = await move("suspend", customerId, { reason: "fraud" }, headers);
    const unkeyed = await move("suspend", customerId, { reason: "fraud" }, { "if-match": '"1"' });

    expect(first).toMatchObject({ status: 200, body: { status: "SUSPENDED", version: 2 } });
    expect(second.text).toBe(first.text);
    expect(second.headers).toMatchObject({ etag: '"2"', "idempotency-replayed": "true" });
    expect(unkeyed).toMatchObject({ status: 412, body: { code: "stale-version" } });
    expect((await entriesOf(customerId)).map(({ type }) => type)).toEqual([
      "customer.reinstated",
      "customer.suspended",
      "customer.registered",
    ]);
  });

  test("may not be used for another request: another body, another customer, another route", async () => {
    const { register, move } = await setUp();
    const body = somebody();
    const { customerId } = (await register(body, keyed("k-3"))).body;
    const other = (await register(somebody(), {})).body;

    expect(await register({ ...body, name: "Other" }, keyed("k-3"))).toMatchObject({
      status: 422,
      body: { code: "idempotency-key-reused" },
    });
    expect(await register(somebody(), keyed("k-3"))).toMatchObject({ status: 422 });

    const headers = keyed("k-4", { "if-match": '"1"' });
    expect(await move("suspend", customerId, { reason: "r" }, headers)).toMatchObject({ status: 200 });
    expect(await move("suspend", other["customerId"], { reason: "r" }, headers)).toMatchObject({ status: 422 });
    expect(await move("close", other["customerId"], { reason: "r" }, headers)).toMatchObject({ status: 422 });
  });

  test("belongs to its caller", async () => {
    const { register } = await setUp();
    const body = somebody();
    const colleague = { ...agentClaims, sub: "agent-2" };
    const first = await register(body, keyed("k-5"));

    const same = await register(body, keyed("k-5"), colleague);
    const other = await register(somebody(), keyed("k-5"), colleague);

    expect(same).toMatchObject({ status: 409, body: { code: "identification-already-registered" } });
    expect(other.status).toBe(201);
    expect(other.body["customerId"]).not.toBe(first.body["customerId"]);
  });

  test("keeps no refusal: mended, the request goes through under the same key", async () => {
    const { register } = await setUp();
    const body = somebody();
    await register(body, {});

    expect(await register(body, keyed("k-6"))).toMatchObject({ status: 409 });
    expect(await register(somebody(), keyed("k-6"))).toMatchObject({ status: 201 });
  });

  test.for([
    ["256 characters", "k".repeat(256)],
    ["a space", "a b"],
    ["nothing", ""],
    ["letters beyond ASCII", "schlüssel"],
  ])("of %s is refused", async ([, key]) => {
    const { register, registered } = await setUp();

    expect(await register(somebody(), keyed(String(key)))).toMatchObject({
      status: 400,
      body: { code: "invalid-request", errors: [{ pointer: "/idempotency-key" }] },
    });
    expect(await registered()).toEqual([]);
  });

  test("of 255 characters is taken", async () => {
    const { register } = await setUp();
    expect(await register(somebody(), keyed("~".repeat(255)))).toMatchObject({ status: 201 });
  });

  test("sent by many at once lets one of them work, and the others wait or see what it did", async () => {
    const { register, registered } = await setUp();
    const body = somebody();

    const answers = await Promise.all(Array.from({ length: 10 }, () => register(body, keyed("k-7"))));

    const worked = answers.filter(({ status, headers }) => status === 201 && !("idempotency-replayed" in headers));
    expect(worked).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 201) expect(answer.text).toBe(worked[0]?.text);
      else expect([409, 503]).toContain(answer.status);
    }
    expect(await registered()).toHaveLength(1);
  });

  test("is good for 24 hours and is then the key of a new request", async () => {
    const { register, pass, registered } = await setUp();
    const [first, second] = [somebody(), somebody()];
    await register(first, keyed("k-8"));

    pass(23.9);
    expect(await register(first, keyed("k-8"))).toMatchObject({
      status: 201,
      headers: { "idempotency-replayed": "true" },
    });
    expect(await register(second, keyed("k-8"))).toMatchObject({ status: 422 });

    pass(0.2);
    const again = await register(first, keyed("k-8"));
    const anew = await register(second, keyed("k-8"));

    expect(again).toMatchObject({ status: 409, body: { code: "identification-already-registered" } });
    expect(anew.status).toBe(201);
    expect(anew.headers).not.toHaveProperty("idempotency-replayed");
    expect(await register(second, keyed("k-8"))).toMatchObject({ headers: { "idempotency-replayed": "true" } });
    expect(await registered()).toHaveLength(2);
  });
});
