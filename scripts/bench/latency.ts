import { apiAt } from "../../test/support/api.ts";
import { type Measurement, median } from "./figures.ts";
import type { FloorBundles } from "./floor-bundles.ts";
import { startInstance } from "./instance.ts";
import type { BenchLaptop } from "./laptop.ts";
import type { Exchange } from "./recorder.ts";
import { rehearse } from "./rehearsal.ts";
import { newRegistration, type Scenario } from "./scenarios.ts";

const WARM_UP = 100;
const REQUESTS = 300;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

/** A creation is sent again under other keys, or its own conditions would refuse it. */
const callsOf = (exchanges: readonly Exchange[]): string =>
  JSON.stringify(exchanges.map(({ operation, request }) => [operation.split(".")[1], JSON.parse(request)]));

/**
 * Time over HTTP from the API's port and back, one request after the other, against the SDK sending the same request to the
 * laptop's DynamoDB; the median of each, taken in turn.
 */
export const latency = async (
  laptop: BenchLaptop,
  floors: FloorBundles,
  [registration, reading]: readonly Scenario[],
): Promise<Measurement> => {
  if (!registration || !reading) throw new TypeError("the first two scenarios are a creation and a read");
  const agent = await apiAt(laptop.ports, "agent");
  const { body } = await agent.post("/v1/customers", newRegistration());
  const overHttp = new Map([
    [registration, () => agent.post("/v1/customers", newRegistration())],
    [reading, () => agent.get(`/v1/customers/${body.customerId}`)],
  ]);
  const figures = [];
  for (const [scenario, request] of overHttp) {
    const exchanges = await rehearse(laptop, scenario, async (rehearsal) => rehearsal.exchanges);
    const environment = { ...laptop.environmentOf(scenario.folder), CALLS: callsOf(exchanges), FRESH_KEYS: "yes" };
    const floor = await startInstance(floors.sdkCalls, environment);
    const raw = async () => (await floor.run({}, 1)).milliseconds;
    for (let count = 0; count < WARM_UP; count++) await request().then(raw);
    const taken: { ours: number; floor: number }[] = [];
    for (let count = 0; count < REQUESTS; count++) taken.push({ ours: await timed(request), floor: await raw() });
    floor.stop();
    figures.push({
      name: scenario.routeKey,
      value: median(taken.map(({ ours }) => ours)),
      floor: median(taken.map((one) => one.floor)),
      unit: "ms",
    });
  }
  return {
    id: "latency",
    title: "Latency over HTTP on the laptop",
    floor: "the SDK sending the same request to the same DynamoDB",
    goal: 1.5,
    figures,
  };
};
