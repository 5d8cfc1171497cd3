import { capacityOf } from "./capacity.ts";
import type { Figure, Measurement } from "./figures.ts";
import type { BenchLaptop } from "./laptop.ts";
import { rehearse } from "./rehearsal.ts";
import type { Scenario } from "./scenarios.ts";

/** One request for a read or a creation, two for a change of what is there. */
const allowed = ({ event }: Scenario): number => ("if-match" in (event["headers"] as object) ? 2 : 1);

/** What each scenario asks of DynamoDB: the number of requests, and their price. */
export const requestsAndCapacity = async (
  laptop: BenchLaptop,
  scenarios: readonly Scenario[],
): Promise<Measurement[]> => {
  const requests: Figure[] = [];
  const units: Figure[] = [];
  for (const scenario of scenarios) {
    const cost = await rehearse(laptop, scenario, async ({ exchanges }) => capacityOf(exchanges));
    const name = scenario.routeKey;
    requests.push({ name, value: cost.requests, floor: allowed(scenario), unit: "requests" });
    units.push({ name, value: cost.units, floor: cost.least, unit: "capacity units" });
  }
  return [
    {
      id: "requests",
      title: "DynamoDB requests of each route",
      floor: "one for reads and creations, two for changes of what is there",
      goal: 1,
      figures: requests,
    },
    {
      id: "capacity",
      title: "Capacity units of each route, on the table",
      floor: "the units of the items that are read or written",
      goal: 1,
      figures: units,
    },
  ];
};
