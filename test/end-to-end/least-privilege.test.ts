import { readFileSync } from "node:fs";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { capabilities } from "@onboarding/contracts";
import { CustomerId } from "@onboarding/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activityIndex, recordKey } from "../../packages/dynamodb/src/keys.ts";
import type { Api } from "../support/api.ts";
import { amina } from "../support/customers.ts";
import { jpeg, svg } from "../support/files/images.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { putEvents, tableOf } from "../support/laptop-table.ts";
import { type Staff, staffOf } from "../support/life.ts";
import { grantedPermissions, unusedPermissions } from "../support/permissions.ts";
import { driveEveryRoute } from "../support/route-tour/every-route.ts";
import { tourOf } from "../support/route-tour/tour.ts";
import { until } from "../support/until.ts";
import { described, filesOfNewCustomer, put } from "../support/uploads.ts";

const folderOf = (functionName: string): string => functionName.replace(/^onboarding-[a-z]+-/, "");

let laptop: Laptop;
/** While staff go through the routes nothing else may touch their customer. */
let isTour = true;

beforeAll(async () => {
  const isHeld = (name: string) => isTour && !(folderOf(name) in capabilities) && folderOf(name) !== "publish-events";
  laptop = await startLaptop({ faults: { failsInvocation: isHeld } });
  await driveEveryRoute(await tourOf(laptop, (_key, send) => send(), repeating));
  isTour = false;
  await live();
}, 300_000);
afterAll(() => laptop.stop());

let nextKey = 0;

/** The API as somebody uses it who sends each creation twice, as on a bad network: what was done is found again. */
const repeating = async (person: string): Promise<Api> => {
  const api = await laptop.as(person);
  return {
    ...api,
    async post(path, body, headers) {
      const keyed = { "idempotency-key": `tour-${nextKey++}`, ...headers };
      const answer = await api.post(path, body, keyed);
      await api.post(path, body, keyed);
      return answer;
    },
  };
};

/** What the functions behind the events do, and what the API's do only now and then. */
const live = async (): Promise<void> => {
  const staff = await staffOf(laptop);
  await upload(staff);
  await change(staff);
  await checkIdentity(staff);
  await growDormant(staff);
  await end(staff);
};

/** A photo that is asked for with the registration; a good one, which is looked at, and a bad one. */
const upload = async ({ agent }: Staff): Promise<void> => {
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
const change = async (staff: Staff): Promise<void> => {
  const [path, relative] = [await staff.register(), await staff.register()];
  await readByAnotherInstance(staff, path);
  await staff.change(staff.agent, "patch", path, { identificationNumber: "1888123456789" });
  const relation = { relationType: "BROTHER", relativeId: relative.split("/").at(-1) };
  expect((await staff.agent.post(`${path}/family-relations`, relation)).status).toBe(201);
};

/** Many look at a customer at once, until one is answered by an instance that did not register them and has to ask for their key. */
const readByAnotherInstance = async ({ agent }: Staff, path: string): Promise<void> => {
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
const growDormant = async (staff: Staff): Promise<void> => {
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
const end = async (staff: Staff): Promise<void> => {
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

/** Function (or "every one") and action of each row of the table in docs/security.md. */
const explained = (): string[] => {
  const [, table = ""] = readFileSync("docs/security.md", "utf8").split(/<!-- \/?unused-permissions.*-->/);
  return [...table.matchAll(/^\| (\S+|every one) \| `(.+?)` \|/gm)].map(([, who, action]) => `${who} ${action}`);
};

test("no function was refused what it wanted to do", () => {
  const denied = laptop.activities.flatMap((one) => (one.kind === "access" && !one.allowed ? [one] : []));
  expect(denied).toEqual([]);
});

test("what a role grants was needed, or docs/security.md says why it was not", () => {
  const unused = unusedPermissions(grantedPermissions(laptop.deployment), laptop.activities);
  const everyone = explained().filter((one) => one.startsWith("every one "));
  const rows = unused
    .map(({ functionName, action }) => ({ action, text: `${folderOf(functionName)} ${action}` }))
    .map(({ action, text }) => (everyone.includes(`every one ${action}`) ? `every one ${action}` : text));
  expect([...new Set(rows)].toSorted()).toEqual(explained().toSorted());
});

test("no role grants a whole service", () => {
  const wide = grantedPermissions(laptop.deployment).filter(({ action }) => action.includes("*"));
  expect(wide).toEqual([]);
});
