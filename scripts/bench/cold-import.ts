import { readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { BUNDLES } from "../build-functions.ts";
import { type Figure, type Measurement, median } from "./figures.ts";
import type { FloorBundles } from "./floor-bundles.ts";
import { inFreshProcess } from "./fresh-process.ts";
import type { BenchLaptop } from "./laptop.ts";

const ROUNDS = 25;

/** Imports a bundle in a process of its own and prints how long that took, in milliseconds of wall time. */
const PROGRAM = `
  const from = performance.now();
  await import(process.env.BUNDLE);
  console.log(performance.now() - from);
  process.exit();
`;

const importTime = (bundle: string, environment: Readonly<Record<string, string>>): Promise<number> =>
  inFreshProcess(PROGRAM, { ...environment, BUNDLE: bundle });

const functions = (): string[] => readdirSync(BUNDLES);
const bundleOf = (name: string): string => resolve(BUNDLES, name, "index.mjs");

/**
 * Wall time to import each function's bundle, reading its secrets included, against a bundle that makes the SDK's document
 * client with default settings. Each round takes the floor and every function once, so that a busy moment meets all.
 */
export const coldImports = async (laptop: BenchLaptop, floors: FloorBundles): Promise<Measurement> => {
  const credentials = laptop.environmentOf("health");
  const times = new Map<string, number[]>(["", ...functions()].map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, taken] of times) {
      const bundle = name === "" ? floors.coldImport : bundleOf(name);
      taken.push(await importTime(bundle, name === "" ? credentials : laptop.environmentOf(name)));
    }
  }
  const floor = median(times.get("") ?? []);
  return {
    id: "cold-import",
    title: "Cold import of each function's bundle",
    floor: "a bundle of the SDK's DynamoDB document client with default settings",
    goal: 0.8,
    figures: functions().map((name): Figure => ({ name, value: median(times.get(name) ?? []), floor, unit: "ms" })),
  };
};

/** Size of each function's bundle against the 300 kB that one may have. */
export const bundleSizes = (): Measurement => ({
  id: "bundle-size",
  title: "Size of each function's bundle",
  floor: "300 kB",
  goal: 1,
  figures: functions().map((name) => ({
    name,
    value: statSync(bundleOf(name)).size / 1000,
    floor: 300,
    unit: "kB",
  })),
});
