import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("docs/security.md", "utf8");
const rows = page.split("\n").filter((line) => /^\| API\d+/.test(line));

test("docs/security.md answers every risk of the OWASP API Security Top 10", () => {
  const risks = new Set(rows.map((row) => /^\| (API\d+)/.exec(row)?.[1]));
  expect(risks).toEqual(new Set(Array.from({ length: 10 }, (_, index) => `API${index + 1}`)));
});

test("every row names tests, and they are there", () => {
  for (const row of rows) {
    const files = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, file = ""]) => file);
    expect(files.length, row).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  }
});
