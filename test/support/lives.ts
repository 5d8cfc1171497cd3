import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { CustomerId } from "@onboarding/domain";
import { expect } from "vitest";
import { activityIndex, recordKey } from "../../packages/dynamodb/src/keys.ts";
import { amina } from "./customers.ts";
import { jpeg, svg } from "./files/images.ts";
import type { Laptop } from "./laptop.ts";
import { putEvents, tableOf } from "./laptop-table.ts";
import { type Staff, staffOf } from "./life.ts";
import { until } from "./until.ts";
import { described, filesOfNewCustomer, put } from "./uploads.ts";

const folderOf = (functionName: string): string => functionName.replace(/^onboarding-[a-z]+-/, "");

/** What the functions behind the events do, and what the API's do only now and then. */
export const live = async (laptop: Laptop): Promise<void> => {
  const staff = await staffOf(laptop);
  await upload(laptop, staff);
  await change(laptop, staff);
  await checkIdentity(staff);
  await growDormant(laptop, staff);
  await end(laptop, staff);
};

/** A photo that is asked for with the registration; a good one, which is looked at, and a bad one. */
const upload = async (laptop: Laptop, { agent }: Staff): Promise<void> => {
  const { ask, judged } = await filesOfNewCustomer(laptop, agent);
  const photo = described(jpeg);
  const registered = await agent.post("/v1/customers", { ...amina, identificationNumber: "1999123456789", photo });
  expect((await put(registered.body.photoUpload, jpeg)).status).toBe(200);
  for (const [content, status] of [
    [jpeg, "AVAILABLE"],
    [svg, "REJECTED"],
  ] as const) {
    const file = await ask("photos", described(content));
    expect((await put(file.upload, content)).status).toBe(200);
    expect(await judged(file)).toMatchObject({ status });
    if (status === "AVAILABLE") expect((await fetch((await agent.get(`${file.path}/link`)).body.url)).status).toBe(200);
  }
};

/** A customer whom many look at, another document of theirs, and a relative who is a customer too. */
const change = async (laptop: Laptop, staff: Staff): Promise<void> => {
  const [path, relative] = [await staff.register(), await staff.register()];
  await readByAnotherInstance(laptop, staff, path);
  await staff.change(staff.agent, "patch", path, { identificationNumber: "1888123456789" });
  const relation = { relationType: "BROTHER", relativeId: relative.split("/").at(-1) };
  expect((await staff.agent.post(`${path}/family-relations`, relation)).status).toBe(201);
};

/** Many look at a customer at once, until one is answered by an instance that did not register them and has to ask for their key. */
const readByAnotherInstance = async (laptop: Laptop, { agent }: Staff, path: string): Promise<void> => {
  const key = `/keys/${path.split("/").at(-1)}`;
  const isAsked = () =>
    laptop.activities.some(
      (one) =>
        one.kind === "access" &&
        folderOf(one.functionName) === "customers" &&
        one.action === "s3:GetObject" &&
        one.resource.endsWith(key),
    );
  await until(async () => {
    await Promise.all(Array.from({ length: 8 }, () => agent.get(path)));
    expect(isAsked()).toBe(true);
  });
};

/** A check that may not be started any more, asked for again. */
const checkIdentity = async (staff: Staff): Promise<void> => {
  const path = await staff.register();
  await staff.judge(path, "identity-verification", "FINAL");
  const again = await staff.agent.post(`${path}/identity-verification`, {}, { "idempotency-key": "refused" });
  expect(again).toMatchObject({ status: 409, body: { code: "identity-verification-final" } });
};

/** A customer whom nobody has seen for years: found by the daily run, and back by an event of account services. */
const growDormant = async (laptop: Laptop, staff: Staff): Promise<void> => {
  const path = await staff.activate();
  const subject = CustomerId.parse(path.split("/").at(-1));
  const { client, tableName } = tableOf(laptop);
  await client.send(
    new UpdateCommand({
      TableName: tableName,
      Key: { ...recordKey(subject, "customer") },
      UpdateExpression: `SET ${activityIndex.sort} = :day`,
      ExpressionAttributeValues: { ":day": "2020-01-01" },
    }),
  );
  for (const { name } of laptop.deployment.schedules) await laptop.runSchedule(name);
  await staff.settled(path, { status: "INACTIVE" });
  const told = { specversion: "1.0", id: "1", source: "account-services", type: "account.activity", subject };
  const detail = { ...told, time: new Date().toISOString() };
  await putEvents(laptop, [{ source: "account-services", type: "account.activity", detail }]);
  await staff.settled(path, { status: "ACTIVE" });
};

/** A customer with a login leaves, and is erased. */
const end = async (laptop: Laptop, staff: Staff): Promise<void> => {
  const { agent, admin } = staff;
  const path = await staff.activate();
  const login = { username: "amina-again", email: "again@example.com", password: "seven green bicycles" };
  expect((await agent.post(`${path}/online-user`, login)).status).toBe(201);
  await until(async () => expect((await agent.get(`${path}/online-user`)).body.provisioning).toBe("PROVISIONED"));
  const mother = {
    relationType: "MOTHER",
    name: "Nasreen",
    identificationType: "PASSPORT",
    identificationNumber: "QX765",
  };
  expect((await agent.post(`${path}/family-relations`, mother)).status).toBe(201);
  expect((await agent.post(`${path}/photos`, described(jpeg))).status).toBe(201);
  const account = await admin.get(`${path}/deposit-account`);
  await admin.post(`${path}/deposit-account/close`, undefined, { "if-match": account.headers.get("etag") ?? "" });
  await staff.move(path, "close");
  const id = path.split("/").at(-1) ?? "";
  await until(() => expect(laptop.eventsOf(id)).toContain("online-user.closed"));
  await laptop.idle();
  const closed = { "if-match": (await admin.get(path)).headers.get("etag") ?? "" };
  const asked = await admin.post(`${path}/erase`, { reason: "Asked for by the customer." }, closed);
  expect(asked).toMatchObject({ status: 200, body: { erased: true, name: "erased", status: "CLOSED" } });
  // The vault is opened anew each time: whoever has seen a key remembers it for a while.
  const findKey = () => tableOf(laptop).keys.find(CustomerId.parse(id));
  await until(async () => expect(await findKey()).toBeUndefined(), { interval: 200 });
  await laptop.idle();
};
