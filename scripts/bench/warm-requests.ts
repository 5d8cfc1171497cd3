import { type Figure, type Measurement, median } from "./figures.ts";
import type { FloorBundles } from "./floor-bundles.ts";
import { callsOf } from "./floor-calls.ts";
import { type Instance, startInstance } from "./instance.ts";
import type { BenchLaptop } from "./laptop.ts";
import { figuresOf, type Rehearsal } from "./rehearsal.ts";
import type { Scenario } from "./scenarios.ts";

const WARM_UP = 400;
const REQUESTS = 150;
const ROUNDS = 5;

/** Runs both in turn, so that a busy moment meets both. */
const compare = async (ours: Instance, floor: Instance, event: unknown): Promise<Pick<Figure, "value" | "floor">> => {
  await ours.run(event, WARM_UP);
  await floor.run({}, WARM_UP);
  const taken: { ours: number; floor: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    taken.push({
      ours: (await ours.run(event, REQUESTS)).microseconds,
      floor: (await floor.run({}, REQUESTS)).microseconds,
    });
  }
  return { value: median(taken.map((one) => one.ours)), floor: median(taken.map((one) => one.floor)) };
};

const measure = async (floors: FloorBundles, rehearsal: Rehearsal): Promise<Figure> => {
  const { scenario, instance, environment, exchanges } = rehearsal;
  const floor = await startInstance(floors.sdkCalls, { ...environment, CALLS: callsOf(exchanges) });
  const figure = await compare(instance, floor, scenario.event);
  floor.stop();
  return { name: scenario.routeKey, ...figure, unit: "µs of CPU" };
};

/** CPU that a warm function takes for a request, against the SDK sending the same requests to DynamoDB and nothing else. */
export const warmRequests = async (
  laptop: BenchLaptop,
  floors: FloorBundles,
  scenarios: readonly Scenario[],
): Promise<Measurement> => {
  return {
    id: "warm-requests",
    title: "CPU of a warm function for each request",
    floor: "the SDK's document client sending the same requests",
    goal: 1.3,
    figures: await figuresOf(laptop, scenarios, (rehearsal) => measure(floors, rehearsal)),
  };
};
