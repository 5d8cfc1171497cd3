import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const rowsOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/^ \* /, ""))
    .filter((line) => line.startsWith("|"));

test("docs/data-model.md shows the key table of the code", () => {
  const code = rowsOf(readFileSync("packages/dynamodb/src/keys.ts", "utf8"));
  const [, keys = ""] = readFileSync("docs/data-model.md", "utf8").split(/<!-- \/?keys.*-->/);

  expect(code.length).toBeGreaterThan(8);
  expect(rowsOf(keys)).toEqual(code);
});
