import type { Figure, Measurement } from "./figures.ts";
import type { BenchLaptop } from "./laptop.ts";
import { rehearse } from "./rehearsal.ts";
import type { Scenario } from "./scenarios.ts";

const WARM_UP = 3_000;
const REQUESTS = 10_000;
/** What a function has in Lambda (infra/constructs/service-function.ts). */
const MEMORY_MB = 512;

/**
 * Over 10,000 requests that follow 3,000: what is resident at most, against what a function has; and what is in use of the heap
 * after them, against what was in use before. V8 lets garbage lie as long as there is room, so the first says nothing of leaks.
 */
export const memory = async (laptop: BenchLaptop, scenarios: readonly Scenario[]): Promise<Measurement[]> => {
  const peaks: Figure[] = [];
  const kept: Figure[] = [];
  for (const scenario of scenarios) {
    const [before, after] = await rehearse(laptop, scenario, async ({ instance }) => [
      (await instance.run(scenario.event, WARM_UP)).memory,
      (await instance.run(scenario.event, REQUESTS)).memory,
    ]);
    const shared = { name: scenario.routeKey, unit: "MB" };
    peaks.push({ ...shared, value: after.peak, floor: MEMORY_MB });
    kept.push({ ...shared, value: after.kept, floor: before.kept });
  }
  return [
    {
      id: "memory",
      title: "Peak memory of a function over 10,000 requests",
      floor: "the 512 MB that it has",
      goal: 1,
      figures: peaks,
    },
    {
      id: "memory-kept",
      title: "Memory in use after 10,000 requests",
      floor: "in use before them, after 3,000 to warm up",
      goal: 1.1,
      figures: kept,
    },
  ];
};
