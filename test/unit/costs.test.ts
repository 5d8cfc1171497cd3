import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { costSheet, requestsPerRoute } from "../../scripts/costs/cost-sheet.ts";

const dataModel = readFileSync("docs/data-model.md", "utf8");

test("docs/costs.md is what npm run costs makes", () => {
  expect(readFileSync("docs/costs.md", "utf8")).toBe(costSheet(dataModel));
});

test("the sheet counts the requests to the table that are measured", () => {
  const perRoute = requestsPerRoute(dataModel);

  expect(perRoute.get("POST /v1/customers")).toEqual({ gets: 0, queries: 0, transactions: 1 });
  expect(perRoute.get("GET …/case")).toEqual({ gets: 0, queries: 1, transactions: 0 });
  expect(costSheet(dataModel.replace("| `GET …/case` | 1 Query |", "| `GET …/case` | 2 Query |"))).not.toBe(
    costSheet(dataModel),
  );
});

test("a route of the journey that is not measured stops the sheet", () => {
  expect(() => costSheet(dataModel.replace("| `GET …/case` |", "| `GET …/other` |"))).toThrow("GET …/case");
});
