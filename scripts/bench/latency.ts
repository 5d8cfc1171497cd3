import { alternating } from "./alternating.ts";
import { staffAt } from "./api.ts";
import type { Figure, Measurement } from "./figures.ts";
import type { FloorBundles } from "./floor-bundles.ts";
import { callsOf } from "./floor-calls.ts";
import { startInstance } from "./instance.ts";
import { type BenchLaptop, startBenchLaptop } from "./laptop.ts";
import { newRegistration } from "./registration.ts";
import { ofEach } from "./rehearsal.ts";

const WARM_UP = 100;
const REQUESTS = 300;

/** A creation is sent again under other keys, or its own conditions would refuse it. */
const FRESH_KEYS = "yes";

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

const measure = async (
  laptop: BenchLaptop,
  floors: FloorBundles,
  name: string,
  request: () => Promise<unknown>,
): Promise<Figure> => {
  // The first one is recorded: what a warm function asks of AWS is what the floor sends.
  await request();
  const recording = laptop.recordings.find(({ title }) => title === name);
  if (!recording) throw new Error(`${name} was not recorded`);
  const [exchanges = []] = await ofEach([recording], async (rehearsal) => rehearsal.exchanges);
  const floor = await startInstance(floors.sdkCalls, { ...recording.environment, FRESH_KEYS });
  const calls = JSON.stringify(callsOf(exchanges));
  const raw = async () => (await floor.run({ calls }, 1)).milliseconds;
  for (let count = 0; count < WARM_UP; count++) await request().then(raw);
  const figure = await alternating(REQUESTS, () => timed(request), raw);
  floor.stop();
  return { name, ...figure, unit: "ms" };
};

/**
 * Time over HTTP from the API's port and back, one request after the other, against the SDK sending the same request to the
 * laptop's DynamoDB; the median of each, taken in turn.
 */
export const latency = async (floors: FloorBundles): Promise<Measurement> => {
  let isRecording = false;
  const laptop = await startBenchLaptop({ isRecording: () => isRecording });
  try {
    const agent = await staffAt(laptop.ports, "agent");
    const register = () => agent.post("/v1/customers", newRegistration());
    // The very first customer costs more: a stage has a key made for it.
    const { body } = await register();
    isRecording = true;
    return {
      id: "latency",
      title: "Latency over HTTP on the laptop",
      floor: "the SDK sending the same request to the same DynamoDB",
      goal: 1.5,
      figures: [
        await measure(laptop, floors, "POST /v1/customers", register),
        await measure(laptop, floors, "GET /v1/customers/{customerId}", () =>
          agent.get(`/v1/customers/${body.customerId}`),
        ),
      ],
    };
  } finally {
    await laptop.stop();
  }
};
