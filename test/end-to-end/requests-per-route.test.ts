import { readFileSync } from "node:fs";
import { capabilities } from "@onboarding/contracts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { credentialsOf } from "../../packages/local-cloud/src/function-endpoints.ts";
import { routes } from "../support/api-callers.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { driveEveryRoute } from "../support/route-tour/every-route.ts";
import { type Drive, tourOf } from "../support/route-tour/tour.ts";

const c = "/v1/customers/{customerId}";

/** `onboarding-laptop-customers` becomes `customers`. */
const folderOf = (functionName: string): string => functionName.replace(/^onboarding-[a-z]+-/, "");
const isOfApi = (functionName: string): boolean => folderOf(functionName) in capabilities;

/** Route and requests of each row of the table in docs/data-model.md. */
const documented = (): Map<string, string> => {
  const [, table = ""] = readFileSync("docs/data-model.md", "utf8").split(/<!-- \/?requests.*-->/);
  const rows = [...table.matchAll(/^\| `(.+?)` \| (.+) \|$/gm)];
  return new Map(rows.map(([, key = "", requests = ""]) => [key.replace("…", c), requests]));
};

let laptop: Laptop;
/** What each route that was driven asked of DynamoDB, in the words of the document. */
const counted = new Map<string, string>();

const textOf = (operations: readonly string[]): string => {
  const names = [...new Set(operations)];
  return names.map((name) => `${operations.filter((one) => one === name).length} ${name}`).join(", ") || "none";
};

/** Sends one request of a route and notes what the API's functions asked of DynamoDB for it. */
const drive: Drive = async (key, send) => {
  const keys = laptop.deployment.functions
    .filter(({ name }) => isOfApi(name))
    .map((one) => credentialsOf(one).accessKeyId);
  const from = laptop.activities.length;
  const answer = await send();
  const operations = laptop.activities
    .slice(from)
    .flatMap((one) =>
      one.kind === "aws-call" && one.service === "DynamoDB" && keys.includes(one.accessKeyId) ? [one.operation] : [],
    );
  expect(`${key}: ${answer.status} ${answer.body?.code ?? ""}`).toMatch(/: 20[014] $/);
  counted.set(key, textOf(operations));
  return answer;
};

beforeAll(async () => {
  // Nothing but the API may touch the cases: a change that meets another one needs more requests.
  laptop = await startLaptop({
    faults: { failsInvocation: (name) => !isOfApi(name) && folderOf(name) !== "publish-events" },
  });
  await driveEveryRoute(await tourOf(laptop, drive, laptop.as));
});
afterAll(async () => {
  await laptop.stop();
});

test("docs/data-model.md has every route of the API", () => {
  expect([...documented().keys()].toSorted()).toEqual(routes.map(({ key }) => key).toSorted());
});

describe("DynamoDB is asked as docs/data-model.md says", () => {
  test.for(routes.map(({ key }) => key))("by %s", (key) => {
    expect(counted.get(key)).toBe(documented().get(key));
  });
});

describe("DynamoDB is asked as little as there can be", () => {
  test.for(routes.map(({ key, route }) => ({ key, route })))("by $key", ({ key, route }) => {
    const requests = (counted.get(key) ?? "was not driven").split(", ");
    // A link to read a file is written down, as a change is. A check starts from what is known of the customer.
    const isCreation = route.success.status === 201 && !key.endsWith("/identity-verification");
    const allowed = isCreation
      ? [["1 TransactWriteItems"]]
      : route.method === "GET" && !key.endsWith("/link")
        ? [["none"], ["1 GetItem"], ["1 Query"]]
        : [["1 Query", "1 TransactWriteItems"]];
    expect(allowed).toContainEqual(requests);
  });
});
