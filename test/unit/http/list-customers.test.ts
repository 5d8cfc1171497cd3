import { describe, expect, test } from "vitest";
import { call } from "../../support/api-event.ts";
import { apiFunctions } from "../../support/api-functions.ts";
import { amina } from "../../support/customers.ts";
import { testEnvironment } from "../../support/environment.ts";
import { inMemoryCases } from "../../support/in-memory-cases.ts";
import { seedIntroducer } from "../../support/seeding.ts";

const route = "GET /v1/customers";

interface Page {
  readonly items: readonly { readonly customerId: string }[];
  readonly nextCursor: string | null;
}

const setUp = () => {
  const cases = inMemoryCases();
  const { customers, introducer } = apiFunctions(cases);
  const list = async (query: Record<string, string>): Promise<Page> =>
    (await call(customers, { route, query })).body as unknown as Page;
  return {
    cases,
    customers,
    introducer,
    list,
    found: async (query: Record<string, string>) => (await list(query)).items.map(({ customerId }) => customerId),
    register: async (change: object = {}) =>
      String(
        (await call(customers, { route: "POST /v1/customers", body: { ...amina, ...change } })).body["customerId"],
      ),
  };
};

const setUpThreeOfOnePhone = async () => {
  const { register, ...api } = setUp();
  const registered = [];
  for (const identificationNumber of ["1000000001", "1000000002", "1000000003"]) {
    registered.push(await register({ identificationNumber }));
  }
  return { ...api, registered, phone: amina.phone ?? "" };
};

describe("GET /v1/customers", () => {
  test.for<[string, Record<string, string>]>([
    ["the phone in any spelling", { phone: "01812 345 678" }],
    ["the phone with the country's prefix", { phone: "+8801812345678" }],
    // What a client's unescaped plus becomes.
    ["the phone with a blank for the plus", { phone: " 8801812345678" }],
    ["the e-mail in any case", { email: "Karim@EXAMPLE.com" }],
    ["the identification in any spelling", { identificationType: "PASSPORT", identificationNumber: "k-1234567" }],
    [
      "the identification and its country",
      { identificationType: "PASSPORT", identificationNumber: "K1234567", identificationCountry: "BD" },
    ],
  ])("finds a customer by %s", async ([, query]) => {
    const { register, found } = setUp();
    await register();
    const karim = await register({
      name: "Karim",
      phone: "+8801812345678",
      email: "karim@example.com",
      identificationType: "PASSPORT",
      identificationNumber: "K1234567",
    });

    expect(await found(query)).toEqual([karim]);
  });

  test("keeps the documents of two countries apart", async () => {
    const { register, found } = setUp();
    const passport = { identificationType: "PASSPORT", identificationNumber: "K1234567" };
    const indian = await register({ ...passport, identificationCountry: "IN" });

    expect(await found(passport)).toEqual([]);
    expect(await found({ ...passport, identificationCountry: "IN" })).toEqual([indian]);
  });

  test("finds whom a customer has introduced", async () => {
    const { cases, introducer, register, found } = setUp();
    const introducerId = await seedIntroducer({ cases, environment: testEnvironment({ now: () => new Date() }) }, "1");
    const customerId = await register();
    await call(introducer, {
      route: "POST /v1/customers/{customerId}/introducer",
      pathParameters: { customerId },
      body: { introducerId },
    });

    expect(await found({ introducerId })).toEqual([customerId]);
  });

  test("pages through those who share a phone, with cursors that do not tell it and hold for it alone", async () => {
    const { customers, list, registered, phone } = await setUpThreeOfOnePhone();

    const first = await list({ phone, limit: "2" });
    const cursor = String(first.nextCursor);
    const second = await list({ phone: "01712345678", limit: "2", cursor });

    const listed = [...first.items, ...second.items].map(({ customerId }) => customerId);
    expect(listed).toHaveLength(3);
    expect(new Set(listed)).toEqual(new Set(registered));
    expect(second.nextCursor).toBeNull();
    expect(Buffer.from(cursor, "base64url").toString()).not.toContain("1712345678");
    const elsewhere = await call(customers, { route, query: { phone: "+8801812345678", cursor } });
    expect(elsewhere).toMatchObject({ status: 400, body: { errors: [{ pointer: "/cursor" }] } });
  });

  test("goes on behind a customer who has left the list since", async () => {
    const { customers, list, registered, phone } = await setUpThreeOfOnePhone();
    const first = await list({ phone, limit: "2" });
    const last = first.items.at(-1)?.customerId ?? "";
    await call(customers, {
      route: "PATCH /v1/customers/{customerId}",
      pathParameters: { customerId: last },
      body: { phone: null },
      headers: { "if-match": '"1"' },
    });

    const second = await list({ phone, limit: "2", cursor: String(first.nextCursor) });

    const seen = first.items.map(({ customerId }) => customerId);
    expect(second.items.map(({ customerId }) => customerId)).toEqual(registered.filter((id) => !seen.includes(id)));
  });

  test.for<[string, Record<string, string>]>([
    ["a number without a type", { identificationNumber: "1990123456789" }],
    ["a type without a number", { identificationType: "NID" }],
    ["a country alone", { identificationCountry: "BD" }],
    ["a country beside another filter", { status: "ACTIVE", identificationCountry: "BD" }],
    [
      "an identification beside another filter",
      { phone: "01712345678", identificationType: "NID", identificationNumber: "1990123456789" },
    ],
    ["phone and e-mail", { phone: "01712345678", email: "amina@example.com" }],
    ["a phone that is none", { phone: "12" }],
    ["an e-mail that is none", { email: "amina" }],
    ["an introducer who is no id", { introducerId: "cus_1" }],
    ["a country that is none", { identificationType: "NID", identificationNumber: "1", identificationCountry: "XX" }],
    ["an unknown status", { status: "GONE" }],
    ["nothing but a limit", { limit: "10" }],
  ])("refuses %s", async ([, query]) => {
    expect(await call(setUp().customers, { route, query })).toMatchObject({
      status: 400,
      body: { code: "invalid-request", errors: [{ message: expect.any(String) }] },
    });
  });
});
