import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventCustomer } from "../../scripts/seed/invent-customer.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { until } from "../support/until.ts";

const SEED = 7;
let laptop: Laptop;
beforeAll(async () => {
  laptop = await startLaptop();
});
afterAll(() => laptop.stop());

/** What `npm run seed` runs. */
const seed = async (customers: number): Promise<string> => {
  const options = [
    "--customers",
    String(customers),
    "--seed",
    String(SEED),
    "--url",
    `http://127.0.0.1:${laptop.ports.api}`,
  ];
  const { stdout } = await promisify(execFile)(process.execPath, ["scripts/seed.ts", ...options]);
  return stdout;
};

const registered = () =>
  laptop.activities.flatMap((activity) =>
    activity.kind === "event" && activity.detailType === "customer.registered" ? [activity.event] : [],
  ).length;

describe("npm run seed", { timeout: 240_000 }, () => {
  test("brings customers to where they are to get; again it adds nothing, and a larger run only the rest", async () => {
    const customers = 10;
    const wanted = Array.from({ length: customers }, (_, index) => inventCustomer(SEED, index));
    // Or the test shows less than it says.
    expect(new Set(wanted.map(({ fate }) => fate)).size).toBeGreaterThanOrEqual(4);
    expect(wanted.map(({ fate }) => fate)).toContain("INTRODUCED");

    const first = await seed(customers);
    expect(first).toContain(`${customers}/${customers} customers`);
    expect(first).toContain(`${customers} customers of seed ${SEED} are there, ${customers} of them new`);
    const agent = await laptop.as("agent");
    for (const { registration, fate, address, relation } of wanted) {
      const { identificationType, identificationNumber } = registration;
      const query = new URLSearchParams({ identificationType, identificationNumber });
      const [{ customerId }] = (await agent.get(`/v1/customers?${query}`)).body.items;
      const expected = {
        PENDING: { status: "PENDING", kycStatus: "PENDING", kycLevel: "MIN" },
        VERIFIED: { status: "PENDING", kycStatus: "PENDING", addresses: [{ verificationStatus: "VERIFIED" }] },
        REJECTED: { kycStatus: "REJECTED" },
        ACTIVE: { status: "ACTIVE", kycStatus: "VERIFIED", depositAccount: { status: "OPEN" } },
        INTRODUCED: { status: "ACTIVE", kycLevel: "ENH", introducer: { verificationStatus: "VERIFIED" } },
      }[fate];
      await until(async () => {
        const { body } = await agent.get(`/v1/customers/${customerId}/case`);
        expect(body).toMatchObject({ name: registration.name, ...expected });
        expect(body.addresses).toHaveLength(address ? 1 : 0);
        expect(body.familyRelations).toHaveLength(relation ? 1 : 0);
      });
    }
    await until(() => expect(registered()).toBe(customers));

    expect(await seed(customers)).toContain("are there, 0 of them new");
    expect(await seed(customers + 2)).toContain("are there, 2 of them new");
    await until(() => expect(registered()).toBe(customers + 2));
  });
});
