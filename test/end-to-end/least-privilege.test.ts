import { readFileSync } from "node:fs";
import { capabilities } from "@onboarding/contracts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { live } from "../support/lives.ts";
import { grantedPermissions, unusedPermissions } from "../support/permissions.ts";
import { driveEveryRoute } from "../support/route-tour/every-route.ts";
import { tourOf } from "../support/route-tour/tour.ts";

const folderOf = (functionName: string): string => functionName.replace(/^onboarding-[a-z]+-/, "");

let laptop: Laptop;
/** While staff go through the routes nothing else may touch their customer. */
let isTour = true;

beforeAll(async () => {
  const isHeld = (name: string) => isTour && !(folderOf(name) in capabilities) && folderOf(name) !== "publish-events";
  laptop = await startLaptop({ faults: { failsInvocation: isHeld } });
  await driveEveryRoute(await tourOf(laptop, (_key, send) => send(), repeating));
  isTour = false;
  await live(laptop);
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
