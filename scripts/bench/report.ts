import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { chartOf } from "./chart.ts";
import { type Measurement, ratioOf } from "./figures.ts";

const PAGE = "docs/performance.md";
const FOLDER = "docs/performance";
const START = "<!-- figures: written by npm run bench -->";
const END = "<!-- /figures -->";

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/** A table of a measurement, in Markdown; the terminal shows the same. */
export const tableOf = ({ title, floor, goal, figures }: Measurement): string =>
  [
    `### ${title}`,
    "",
    `Floor: ${floor}. ${goal === undefined ? "A comparison, without a goal" : `Goal: ${goal} at most`}.`,
    "",
    `| | measured | floor | ratio | |`,
    `|---|---:|---:|---:|---|`,
    ...figures.map((figure) => {
      const ratio = ratioOf(figure);
      const { name, value, unit } = figure;
      const verdict = ratio <= (goal ?? Number.POSITIVE_INFINITY) + 0.005 ? "" : "over";
      return `| ${name} | ${digits(value)} ${unit} | ${digits(figure.floor)} ${unit} | ${ratio.toFixed(2)} | ${verdict} |`;
    }),
    "",
  ].join("\n");

const machine = (): string =>
  `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}`;

/** Writes the figures as JSON, as charts and into the page; measurements that were not taken this time stay as they are. */
export const writeReport = (measured: readonly Measurement[]): void => {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/figures.json`;
  const known = new Map<string, Measurement & { machine: string }>();
  try {
    for (const one of JSON.parse(readFileSync(file, "utf8"))) known.set(one.id, one);
  } catch {
    // The first run finds no figures.
  }
  for (const one of measured) {
    known.set(one.id, { ...one, machine: machine() });
    writeFileSync(`${FOLDER}/${one.id}.svg`, chartOf(one));
  }
  const all = [...known.values()];
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
  const [before = "", rest = ""] = readFileSync(PAGE, "utf8").split(START);
  const [, after = ""] = rest.split(END);
  const sections = all.map((one) => `${tableOf(one)}\n![${one.title}](performance/${one.id}.svg)\n`);
  writeFileSync(PAGE, `${before}${START}\n\n${sections.join("\n")}\n${END}${after}`);
};
