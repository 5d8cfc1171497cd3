import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { putEvents, tableOf } from "../support/laptop-table.ts";
import { type Staff, staffOf } from "../support/life.ts";
import { until } from "../support/until.ts";

let laptop: Laptop;
let staff: Staff;
/** While true, nobody keeps accounts in step. */
let isKeeperDown = false;
beforeAll(async () => {
  laptop = await startLaptop({
    faults: { failsInvocation: (name) => isKeeperDown && name.endsWith("keep-deposit-account") },
  });
  staff = await staffOf(laptop);
});
afterAll(async () => {
  await laptop.idle();
  await laptop.stop();
});

const idOf = (path: string): string => path.split("/").at(-1) ?? "";

/** The detail of the last event of a type about a customer. */
const eventOf = (id: string, type: string): { detail: { id: string; subject: string } } => {
  const found = laptop.activities.findLast(
    (activity) =>
      activity.kind === "event" &&
      activity.detailType === type &&
      JSON.stringify(activity.event).includes(`"subject":"${id}"`),
  );
  if (found?.kind !== "event") throw new Error(`there was no ${type}`);
  return found.event as ReturnType<typeof eventOf>;
};

const deadLetters = (reason: string) =>
  laptop.activities.filter((activity) => activity.kind === "dead-letter" && activity.queue.includes(reason));

test("20 activation events at the same moment open one account", async () => {
  isKeeperDown = true;
  const path = await staff.register();
  await staff.judge(path, "identity-verification", "VERIFIED");
  await staff.settled(path, { status: "ACTIVE" });
  // The real event is given up, and so waits for people.
  await until(() => expect(deadLetters("keep-deposit-account-failures")).toHaveLength(1));
  expect((await staff.agent.get(`${path}/deposit-account`)).status).toBe(404);
  isKeeperDown = false;
  const { detail } = eventOf(idOf(path), "customer.activated");

  const copies = Array.from({ length: 10 }, () => ({
    source: "customer-onboarding",
    type: "customer.activated",
    detail,
  }));
  await Promise.all([putEvents(laptop, copies), putEvents(laptop, copies)]);

  await staff.settled(`${path}/deposit-account`, { status: "OPEN", version: 1 });
  await laptop.idle();
  const { body: trail } = await staff.admin.get(`${path}/audit`);
  const opened = trail.items.filter(({ type }: { type: string }) => type === "deposit-account.opened");
  expect(opened).toHaveLength(1);
});

test("the daily schedule sets a customer INACTIVE who was not active for a year, and activity brings them back", async () => {
  const path = await staff.activate();
  const id = idOf(path);
  const { client, tableName } = tableOf(laptop);
  await client.send(
    new UpdateCommand({
      TableName: tableName,
      Key: { pk: `CUSTOMER#${id}`, sk: "PROFILE" },
      UpdateExpression: "SET activeOn = :long",
      ExpressionAttributeValues: { ":long": "2024-01-31" },
    }),
  );

  laptop.runSchedule("onboarding-laptop-dormancy");
  await staff.settled(path, { status: "INACTIVE", statusReason: "no activity since 2024-01-31" });
  expect((await staff.agent.get(`${path}/deposit-account`)).body).toMatchObject({ status: "OPEN" });

  const detail = {
    specversion: "1.0",
    id: "movement-1",
    source: "account-services",
    type: "account.activity",
    subject: id,
    time: new Date().toISOString(),
    data: { kind: "deposit" },
  };
  await putEvents(laptop, [{ source: "account-services", type: "account.activity", detail }]);
  await staff.settled(path, { status: "ACTIVE", statusChangedBy: "system:account-activity" });
});

test("activity that is not as it has to be waits in a dead-letter queue and changes nothing", async () => {
  const path = await staff.activate();
  const before = await staff.agent.get(path);

  const detail = { specversion: "1.0", id: "movement-2", type: "account.activity", subject: idOf(path), time: "today" };
  await putEvents(laptop, [{ source: "account-services", type: "account.activity", detail }]);

  await until(() => expect(deadLetters("record-activity-failures")).toHaveLength(1));
  expect((await staff.agent.get(path)).body).toEqual(before.body);
});
