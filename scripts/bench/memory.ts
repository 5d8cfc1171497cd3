import type { Figure, Measurement } from "./figures.ts";
import type { BenchLaptop } from "./laptop.ts";
import { rehearse } from "./rehearsal.ts";
import type { Scenario } from "./scenarios.ts";

const WARM_UP = 3_000;
const REQUESTS = 10_000;

/** Peak of the resident memory over 10,000 requests that follow 3,000, against the peak of those: flat is 1. */
export const memory = async (laptop: BenchLaptop, scenarios: readonly Scenario[]): Promise<Measurement> => {
  const figures: Figure[] = [];
  for (const scenario of scenarios) {
    const figure = await rehearse(laptop, scenario, async ({ instance }) => {
      const floor = (await instance.run(scenario.event, WARM_UP)).megabytes;
      return { value: (await instance.run(scenario.event, REQUESTS)).megabytes, floor };
    });
    figures.push({ name: scenario.routeKey, ...figure, unit: "MB" });
  }
  return {
    id: "memory",
    title: "Peak memory of a function over 10,000 requests",
    floor: "its peak over the 3,000 requests before",
    goal: 1.1,
    figures,
  };
};
