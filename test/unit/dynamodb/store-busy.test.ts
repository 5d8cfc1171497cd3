import { StoreBusy } from "@onboarding/application";
import { CustomerId } from "@onboarding/domain";
import { openTable, recordReader } from "@onboarding/dynamodb";
import { expect, test, vi } from "vitest";
import { neverAborted } from "../../support/environment.ts";
import { scriptedServer, sendJson } from "../../support/scripted-server.ts";

const customerId = CustomerId.parse("cus_01KAK0B4V0XXXXXXXXXXXXXXXX");

/** A table whose requests a server answers, read once. */
const readingFrom = async (url: string): Promise<unknown> => {
  vi.stubEnv("AWS_ENDPOINT_URL_DYNAMODB", url);
  vi.stubEnv("AWS_REGION", "eu-central-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "TEST");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "TEST");
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  const records = recordReader(openTable("customers"));
  const failure = await records.find(customerId, "customer", "", neverAborted).catch((error: unknown) => error);
  vi.unstubAllEnvs();
  return failure;
};

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
