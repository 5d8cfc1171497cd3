import { StoreBusy } from "@onboarding/application";
import { CustomerId } from "@onboarding/domain";
import { openTable, recordReader } from "@onboarding/dynamodb";
import { expect, onTestFinished, test, vi } from "vitest";
import { transact } from "../../../packages/dynamodb/src/transaction.ts";
import { inMemoryKeys } from "../../support/customer-keys.ts";
import { neverAborted } from "../../support/environment.ts";
import { scriptedServer, sendJson } from "../../support/scripted-server.ts";

const customerId = CustomerId.parse("cus_01KAK0B4V0XXXXXXXXXXXXXXXX");

/** A table whose requests a server answers; a request is sent once. */
const tableAt = (url: string) => {
  vi.stubEnv("AWS_ENDPOINT_URL_DYNAMODB", url);
  vi.stubEnv("AWS_REGION", "eu-central-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "TEST");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "TEST");
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  onTestFinished(() => void vi.unstubAllEnvs());
  return { ...openTable("customers"), keys: inMemoryKeys() };
};

const readingFrom = (url: string): Promise<unknown> =>
  recordReader(tableAt(url))
    .find(customerId, "customer", "", neverAborted)
    .catch((error: unknown) => error);

test.each([
  ["ProvisionedThroughputExceededException", 400],
  ["ThrottlingException", 400],
  ["InternalServerError", 500],
])("a read that DynamoDB answers with %s finds the store busy", async (type, status) => {
  const { url } = await scriptedServer((_, response) => sendJson(response, status, { __type: `amazon#${type}` }));
  expect(await readingFrom(url)).toBeInstanceOf(StoreBusy);
});

test("a read that cannot reach DynamoDB finds the store busy", async () => {
  const { url } = await scriptedServer((request) => request.destroy());
  expect(await readingFrom(url)).toBeInstanceOf(StoreBusy);
});

test("a read that DynamoDB refuses for what it says is a mistake, and no busy store", async () => {
  const { url } = await scriptedServer((_, response) =>
    sendJson(response, 400, { __type: "amazon#ValidationException" }),
  );
  expect(await readingFrom(url)).not.toBeInstanceOf(StoreBusy);
});

test("a transaction that is tried again is the same one to DynamoDB, which may have committed it", async () => {
  const tokens: unknown[] = [];
  const { url } = await scriptedServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      tokens.push(JSON.parse(Buffer.concat(chunks).toString("utf8")).ClientRequestToken);
      if (tokens.length < 3) sendJson(response, 500, { __type: "amazon#InternalServerError" });
      else sendJson(response, 200, {});
    });
  });
  await transact(tableAt(url), [], neverAborted);
  expect(tokens).toHaveLength(3);
  expect(new Set(tokens).size).toBe(1);
});
