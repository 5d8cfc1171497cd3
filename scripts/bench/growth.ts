import { apiAt, type StaffApi } from "./api.ts";
import { capacityOf } from "./capacity.ts";
import { addCrowd } from "./crowd.ts";
import { type Figure, type Measurement, median } from "./figures.ts";
import type { BenchLaptop } from "./laptop.ts";
import { rehearse } from "./rehearsal.ts";
import { newRegistration, type Scenario, scenarios } from "./scenarios.ts";

const FEW = 100;
const MANY = 100_000;
const REPETITIONS = 300;
const WARM_UPS = 3;

interface Cost {
  readonly requests: number;
  readonly units: number;
  readonly ms: number;
}

/** Reads and creations may be repeated as often as one likes. */
const repeatable = ({ event }: Scenario): boolean => !("if-match" in (event["headers"] as object));

const send = (api: StaffApi, { routeKey, event }: Scenario): Promise<unknown> => {
  const [method, path = ""] = routeKey.split(" ");
  const query = new URLSearchParams(event["queryStringParameters"] as Record<string, string> | undefined);
  if (method === "POST") return api.post(path, newRegistration());
  const { customerId = "" } = (event["pathParameters"] ?? {}) as Record<string, string>;
  return api.get(`${path.replace("{customerId}", customerId)}?${query}`);
};

const timeOf = async (api: StaffApi, scenario: Scenario): Promise<number> => {
  const taken: number[] = [];
  for (let count = 0; count < REPETITIONS; count++) {
    const from = performance.now();
    await send(api, scenario);
    taken.push(performance.now() - from);
  }
  return median(taken);
};

const costs = async (laptop: BenchLaptop): Promise<Map<string, Cost>> => {
  const agent = await apiAt(laptop.ports, "agent");
  const verifier = await apiAt(laptop.ports, "verifier");
  const all = new Map<string, Cost>();
  for (const scenario of (await scenarios(laptop)).filter(repeatable)) {
    const { requests, units } = await rehearse(laptop, scenario, async ({ exchanges }) => capacityOf(exchanges));
    const isCreationBelow = scenario.routeKey.endsWith("/addresses");
    if (isCreationBelow) continue;
    const api = scenario.folder === "verifications" ? verifier : agent;
    all.set(scenario.routeKey, { requests, units, ms: await timeOf(api, scenario) });
  }
  return all;
};

/** Requests, units and latency with 100 customers in the table, and with 100,000. */
export const growth = async (laptop: BenchLaptop): Promise<Measurement[]> => {
  const agent = await apiAt(laptop.ports, "agent");
  const { body } = await agent.post("/v1/customers", newRegistration());
  await addCrowd(laptop, body.customerId, FEW);
  // Warm before either counts, or the second looks faster than it is.
  for (let count = 0; count < WARM_UPS; count++) await costs(laptop);
  const few = await costs(laptop);
  await addCrowd(laptop, body.customerId, MANY);
  await laptop.idle();
  const many = await costs(laptop);
  const figures = (name: keyof Cost, unit: string): Figure[] =>
    [...many].map(([key, cost]) => ({ name: key, value: cost[name], floor: few.get(key)?.[name] ?? Number.NaN, unit }));
  const floor = "the same with 100 customers";
  return [
    {
      id: "growth-requests",
      title: "DynamoDB requests with 100,000 customers",
      floor,
      goal: 1,
      figures: figures("requests", "requests"),
    },
    {
      id: "growth-capacity",
      title: "Capacity units with 100,000 customers",
      floor,
      goal: 1,
      figures: figures("units", "capacity units"),
    },
    {
      id: "growth-latency",
      title: "Latency over HTTP with 100,000 customers",
      floor,
      goal: 1.2,
      figures: figures("ms", "ms"),
    },
  ];
};
