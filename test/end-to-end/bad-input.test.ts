import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Api, apiWith } from "../support/api.ts";
import { amina } from "../support/customers.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { startTokenForge, type TokenForge } from "../support/local-cloud/tokens.ts";

const MEGABYTE = 1024 * 1024;

let forge: TokenForge;
let laptop: Laptop;
let agent: Api;
beforeAll(async () => {
  forge = await startTokenForge();
  laptop = await startLaptop({ issuer: forge.issuer });
  agent = apiWith(laptop.ports, await forge.accessToken({ roles: ["agent"] }));
});
afterAll(async () => {
  await laptop.stop();
  await forge.stop();
});

const itemsInTable = async (): Promise<number> => {
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${laptop.ports.dynamodb}`,
    region: "eu-central-1",
    credentials: { accessKeyId: "TEST", secretAccessKey: "TEST" },
  });
  const { Count = 0 } = await client.send(new ScanCommand({ TableName: laptop.deployment.tables[0]?.name }));
  client.destroy();
  return Count;
};
afterEach(async () => {
  // Whatever was refused has left no trace.
  expect(await itemsInTable()).toBe(0);
});

describe("a bad registration", () => {
  test.for<[string, unknown, Record<string, string>, number, string]>([
    ["malformed JSON", '{"type":', {}, 400, "malformed-json"],
    ["another content type", "<customer/>", { "content-type": "application/xml" }, 415, "content-type-unsupported"],
    ["an unknown field", { ...amina, isAdmin: true }, {}, 400, "invalid-request"],
    ["a field of the wrong type", { ...amina, name: { first: "Amina" } }, {}, 400, "invalid-request"],
    ["a prototype in disguise", '{"__proto__": {"type": "INDIVIDUAL"}}', {}, 400, "invalid-request"],
  ])("with %s is refused", async ([, body, headers, status, code]) => {
    const answer = await agent.post("/v1/customers", body, headers);

    expect(answer).toMatchObject({ status, body: { code, status, requestId: expect.any(String) } });
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  test("that breaks every rule at once is told every one", async () => {
    const everything = {
      type: "ORGANIZATION",
      category: "INDIVIDUAL",
      name: "x".repeat(151),
      phone: "0",
      email: "@",
      dateOfBirth: "2999-12-31",
      gender: "MALE",
      religion: "ISLAM",
      identificationType: "NID",
      identificationNumber: "12",
      identificationCountry: "BD",
      unknown: 1,
    };

    const { status, body } = await agent.post("/v1/customers", everything);

    expect(status).toBe(400);
    const pointers = new Set(body.errors.map(({ pointer }: { pointer: string }) => pointer));
    const { type: _, identificationCountry: _country, ...broken } = everything;
    expect(pointers).toEqual(new Set(Object.keys(broken).map((field) => `/${field}`)));
  });

  test("of 11 MB is refused before any function runs", async () => {
    const { status, body } = await agent.post("/v1/customers", { ...amina, name: "x".repeat(11 * MEGABYTE) });

    expect({ status, body }).toEqual({ status: 413, body: { message: "Request Entity Too Large" } });
    expect(laptop.activities.at(-1)).not.toHaveProperty("functionName");
  });
});

describe("a request", () => {
  test("without a token is refused", async () => {
    const { status, body } = await apiWith(laptop.ports, "").post("/v1/customers", amina);
    expect({ status, body }).toEqual({ status: 401, body: { message: "Unauthorized" } });
  });

  test("with a bad token is refused, whatever is wrong with it", async () => {
    const bad = await forge.badTokens();
    const answers = await Promise.all(
      Object.entries(bad).map(async ([kind, token]) => {
        const { status } = await apiWith(laptop.ports, token).post("/v1/customers", amina);
        return [kind, status];
      }),
    );
    expect(answers).toEqual(Object.keys(bad).map((kind) => [kind, 401]));
  });

  test("with an id token instead of an access token is refused", async () => {
    const { status, body } = await apiWith(laptop.ports, await forge.idToken()).post("/v1/customers", amina);
    expect({ status, code: body.code }).toEqual({ status: 401, code: "access-token-required" });
  });

  test("with a good token of the wrong role is refused", async () => {
    const verifier = apiWith(laptop.ports, await forge.accessToken({ roles: ["verifier"] }));
    const { status, body } = await verifier.post("/v1/customers", amina);
    expect({ status, code: body.code }).toEqual({ status: 403, code: "forbidden" });
  });
});
