import { CustomerId } from "@onboarding/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { amina } from "../support/customers.ts";
import { jpeg } from "../support/files/images.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { tableOf } from "../support/laptop-table.ts";
import { type Staff, staffOf } from "../support/life.ts";
import { until } from "../support/until.ts";
import { described, put } from "../support/uploads.ts";

const person = { ...amina, identificationNumber: "1990123456791" };
const reason = { reason: "Asked for by the customer." };

let isCut = true;
let laptop: Laptop;
let staff: Staff;
beforeAll(async () => {
  // The first two attempts to complete an erasure die.
  let attempts = 0;
  laptop = await startLaptop({
    faults: { failsInvocation: (name) => isCut && name.endsWith("-complete-erasure") && ++attempts <= 2 },
  });
  staff = await staffOf(laptop);
});
afterAll(() => laptop.stop());

const keyOf = (path: string) => tableOf(laptop).keys.find(CustomerId.parse(path.split("/").at(-1)));
const codeOf = async (path: string, action: string): Promise<unknown> => {
  const etag = (await staff.admin.get(path)).headers.get("etag") ?? "";
  const { status, body } = await staff.admin.post(`${path}/${action}`, reason, { "if-match": etag });
  return [status, body.code];
};

/** A customer with an address and a photo, who was closed. */
const closed = async (): Promise<string> => {
  const { agent, verifier } = staff;
  const { body } = await agent.post("/v1/customers", person);
  const path = `/v1/customers/${body.customerId}`;
  expect((await agent.post(`${path}/addresses`, { type: "PERMANENT", line1: "Flat 9, Comet Villa" })).status).toBe(201);
  const photo = (await agent.post(`${path}/photos`, described(jpeg))).body;
  expect((await put(photo.upload, jpeg)).status).toBe(200);
  await until(async () => expect((await verifier.get(`${path}/photos/${photo.fileId}`)).body.status).toBe("AVAILABLE"));
  await staff.move(path, "close");
  return path;
};

test("a closed customer is erased once no law forbids it, however often that is cut off; what happened stays", async () => {
  const { admin, agent, verifier } = staff;
  const path = await closed();
  const photoLink = async () => {
    const [photo] = (await verifier.get(`${path}/case`)).body.photos;
    return fetch((await verifier.get(`${path}/photos/${photo.fileId}/link`)).body.url);
  };
  expect((await photoLink()).status).toBe(200);

  expect(await codeOf(path, "legal-hold")).toEqual([200, undefined]);
  expect(await codeOf(path, "erase")).toEqual([409, "legal-hold"]);
  expect(await codeOf(path, "legal-hold/release")).toEqual([200, undefined]);
  expect(await codeOf(path, "erase")).toEqual([200, undefined]);
  await until(async () => expect(await keyOf(path)).toBeUndefined(), { interval: 200 });
  isCut = false;
  await laptop.idle();

  const kase = (await admin.get(`${path}/case`)).body;
  expect(kase).toMatchObject({ status: "CLOSED", name: "erased", erased: true });
  expect(kase).not.toHaveProperty("phone");
  // That there is no such object S3 says only to whoever may list the bucket, which the signer of links may not.
  expect((await photoLink()).status).toBe(403);
  const audit = (await verifier.get(`${path}/audit?limit=100`)).body.items;
  expect(audit.map(({ type }: { type: string }) => type)).toEqual(
    expect.arrayContaining(["customer.registered", "address.added", "customer.closed", "customer.erased"]),
  );
  expect(await codeOf(path, "erase")).toEqual([409, "customer-erased"]);

  // The person may come back as somebody new.
  expect((await agent.post("/v1/customers", person)).status).toBe(201);
});
