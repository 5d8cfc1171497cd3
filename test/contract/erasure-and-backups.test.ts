import { readFileSync } from "node:fs";
import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { type CustomerFilter, completeErasure } from "@onboarding/application";
import type { CustomerId } from "@onboarding/domain";
import { caseStore, customerDirectory, recordReader } from "@onboarding/dynamodb";
import { expect, test } from "vitest";
import { amina } from "../support/customers.ts";
import { neverAborted as signal } from "../support/environment.ts";
import { erasable, secret } from "../support/erasure.ts";
import { seedCustomer } from "../support/seeding.ts";
import { createTestTable } from "../support/test-table.ts";

/** The command of docs/restore.md, with what it says itself. */
const markedAgain = (TableName: string, id: CustomerId): UpdateCommand => {
  const page = readFileSync("docs/restore.md", "utf8");
  const [, UpdateExpression = ""] = /--update-expression '(.+?)'/.exec(page) ?? [];
  return new UpdateCommand({
    TableName,
    Key: { pk: `CUSTOMER#${id}`, sk: "PROFILE" },
    UpdateExpression,
    ExpressionAttributeNames: { "#r": "record", "#e": "erased", "#s": "status" },
    ExpressionAttributeValues: { ":yes": true, ":closed": "CLOSED" },
  });
};

/** A customer who was erased, another one who was not, and the table as it was before, restored under another name. */
const setUpRestored = async () => {
  const set = await erasable();
  const other = await seedCustomer(set.deps);
  const backup = await set.items();
  await set.close();
  await set.erase();
  await completeErasure(set.completion, set.id, signal);
  const restored = { ...(await createTestTable()), keys: set.keys };
  for (const Item of backup) await restored.client.send(new PutCommand({ TableName: restored.tableName, Item }));
  return { restored, id: set.id, other };
};

test("an erasure makes what lies in a backup unreadable, of that customer alone", async () => {
  const { restored, id, other } = await setUpRestored();
  const reader = recordReader(restored);
  await expect(reader.find(id, "customer", "", signal)).rejects.toMatchObject({ name: "KeyLost" });
  expect(await reader.find(id, "address", "PERMANENT", signal)).toMatchObject({ line1: "erased" });
  expect((await reader.find(other, "customer", "", signal))?.name).toBe(amina.name);
});

test("an erasure stands after a restoration, once the customer is marked again as docs/restore.md says", async () => {
  const { restored, id } = await setUpRestored();
  await restored.client.send(markedAgain(restored.tableName, id));
  const kase = await caseStore(restored, secret).load(id, signal);
  expect(kase?.customer).toMatchObject({ status: "CLOSED", name: "erased", erased: true });
  const list = async (filter: CustomerFilter) =>
    (await customerDirectory(restored, secret).list(filter, { limit: 5, after: undefined }, signal)).customers;
  expect(await list({ by: "status", value: "CLOSED" })).toMatchObject([{ name: "erased" }]);
  const byPhone = await list({ by: "phone", value: amina.phone ?? "" });
  expect(byPhone.map(({ customerId }) => customerId)).not.toContain(id);
});
