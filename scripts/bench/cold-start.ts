import { resolve } from "node:path";
import { BUNDLES } from "../build-functions.ts";
import { type Figure, type Measurement, median } from "./figures.ts";
import type { FloorBundles } from "./floor-bundles.ts";
import { callsOf } from "./floor-calls.ts";
import { inFreshProcess } from "./fresh-process.ts";
import type { BenchLaptop } from "./laptop.ts";
import { figuresOf, type Rehearsal } from "./rehearsal.ts";
import type { Scenario } from "./scenarios.ts";

const ROUNDS = 15;

/** Imports a bundle, has it answer an event and prints how long both took, in milliseconds of wall time. */
const PROGRAM = `
  const from = performance.now();
  const { handler } = await import(process.env.BUNDLE);
  const { statusCode } = await handler(JSON.parse(process.env.EVENT), { getRemainingTimeInMillis: () => 10_000 });
  console.log(statusCode < 300 ? performance.now() - from : NaN);
  process.exit();
`;

const measure = async (floors: FloorBundles, { scenario, environment, exchanges }: Rehearsal): Promise<Figure> => {
  const ours = { BUNDLE: resolve(BUNDLES, scenario.folder, "index.mjs"), EVENT: JSON.stringify(scenario.event) };
  const floor = { BUNDLE: floors.sdkCalls, EVENT: "{}", CALLS: callsOf(exchanges) };
  const taken: { ours: number; floor: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    taken.push({
      ours: await inFreshProcess(PROGRAM, { ...environment, ...ours }),
      floor: await inFreshProcess(PROGRAM, { ...environment, ...floor }),
    });
  }
  const [value, ofFloor] = [median(taken.map((one) => one.ours)), median(taken.map((one) => one.floor))];
  return { name: scenario.routeKey, value, floor: ofFloor, unit: "ms" };
};

/**
 * From nothing to the first answer, what somebody waits for whose request finds no instance: ours with its secrets and keys read
 * on the way, against the SDK sending the same requests to DynamoDB.
 */
export const coldStarts = async (
  laptop: BenchLaptop,
  floors: FloorBundles,
  scenarios: readonly Scenario[],
): Promise<Measurement> => {
  return {
    id: "cold-start",
    title: "Cold start to the first answer",
    floor: "import of the SDK's document client, and the same requests to DynamoDB by it",
    goal: 1,
    figures: await figuresOf(laptop, scenarios, (rehearsal) => measure(floors, rehearsal)),
  };
};
