import { readFileSync } from "node:fs";
import { Role } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { apiCallers, routes } from "../support/api-callers.ts";
import { CUSTOMER_ID } from "../support/customers.ts";
import { inMemoryCases } from "../support/in-memory-cases.ts";
import { routeRoles } from "../support/route-roles.ts";

const people = [...Role.options, "nobody"] as const;
const as = apiCallers(inMemoryCases());

const isAllowed = (key: string, person: string): boolean => {
  const roles = routeRoles[key]?.split(", ") ?? [];
  return roles.includes("everyone") || roles.includes(person);
};

/** The rows of the table in docs/security.md: route, then a cell for each role. */
const documented = (): Map<string, string[]> => {
  const [, table = ""] = readFileSync("docs/security.md", "utf8").split(/<!-- \/?routes.*-->/);
  const rows = [...table.matchAll(/^\| `(.+?)` \|(.+)\|$/gm)];
  return new Map(
    rows.map(([, key = "", cells = ""]) => [
      key.replace("…", "/v1/customers/{customerId}"),
      cells.split("|").map((cell) => cell.trim()),
    ]),
  );
};

describe("the table of who may call what", () => {
  test("has every route of the API, and no other", () => {
    expect(Object.keys(routeRoles).toSorted()).toEqual(routes.map(({ key }) => key).toSorted());
  });

  test("is the one in docs/security.md", () => {
    const wanted = Object.keys(routeRoles).map((key): [string, string[]] => [
      key,
      Role.options.map((role) => (isAllowed(key, role) ? "✓" : "–")),
    ]);
    expect(documented()).toEqual(new Map(wanted));
  });
});

describe.each(routes.map(({ key }) => key))("%s", (key) => {
  test.for(people)("as %s", async (person) => {
    const answer = await as("person-1", person)(key, {
      pathParameters: { customerId: CUSTOMER_ID },
      headers: { "if-match": '"1"' },
    });

    if (isAllowed(key, person)) {
      // Whatever the rules make of a request that says nothing: the role was let through.
      expect(answer.body?.["code"]).not.toBe("access-token-required");
      expect(answer.body?.["code"]).not.toBe("forbidden");
      expect(answer.status).toBeLessThan(500);
    } else expect(answer).toMatchObject({ status: 403, body: { code: "forbidden" } });
  });
});
