import { describe, expect, test } from "vitest";
import { chartOf } from "../../../scripts/bench/chart.ts";
import { median, quantile } from "../../../scripts/bench/figures.ts";
import { tableOf } from "../../../scripts/bench/report.ts";

const measurement = {
  id: "example",
  title: "Example <1>",
  floor: "nothing",
  goal: 1.3,
  figures: [
    { name: "GET /a", value: 12, floor: 10, unit: "ms" },
    { name: "GET /b", value: 20, floor: 10, unit: "ms" },
  ],
};

describe("quantiles", () => {
  test("are values that were measured", () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(quantile([1, 2, 3, 4], 0.99)).toBe(4);
  });

  test("of nothing are refused", () => {
    expect(() => median([])).toThrow("no values");
  });
});

test("a table has each ratio and names what is over the goal", () => {
  const rows = tableOf(measurement).split("\n");
  expect(rows).toContain("| GET /a | 12.0 ms | 10.0 ms | 1.20 |  |");
  expect(rows).toContain("| GET /b | 20.0 ms | 10.0 ms | 2.00 | over |");
});

test("a comparison has no goal, and nothing is over it", () => {
  const { goal: _, ...comparison } = measurement;
  expect(tableOf(comparison)).not.toContain("over");
  expect(chartOf(comparison).match(/fill="#2a7f62"/g)).toHaveLength(2);
});

test("a chart is one picture with a bar for each figure, whatever is in its title", () => {
  const chart = chartOf(measurement);
  expect(chart).toContain("Example &lt;1>");
  expect(chart.match(/fill="#2a7f62"/g)).toHaveLength(1);
  expect(chart.match(/fill="#c2571a"/g)).toHaveLength(1);
});
