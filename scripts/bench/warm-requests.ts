import { alternating } from "./alternating.ts";
import { isS3 } from "./exchange.ts";
import type { Figure, Measurement } from "./figures.ts";
import type { FloorBundles } from "./floor-bundles.ts";
import { callsOf, hashesOf } from "./floor-calls.ts";
import { type Instance, startInstance } from "./instance.ts";
import type { Recording } from "./recording.ts";
import { ofEach, type Rehearsal } from "./rehearsal.ts";

const WARM_UP = 60;
const REQUESTS = 60;
const ROUNDS = 5;
/** Before the first is measured: an SDK is warm when it has sent much. */
const FLOOR_WARM_UP = 500;

const compare = async (floor: Instance, { recording, instance, exchanges }: Rehearsal): Promise<Figure | undefined> => {
  // There is no SDK that does nothing, and none of Sumsub's.
  if (!exchanges.some((one) => one.target !== "" || isS3(one))) return undefined;
  const event = { calls: JSON.stringify([...callsOf(exchanges), ...hashesOf(recording.event)]) };
  await instance.run(recording.event, WARM_UP);
  await floor.run(event, WARM_UP);
  const figure = await alternating(
    ROUNDS,
    async () => (await instance.run(recording.event, REQUESTS)).microseconds,
    async () => (await floor.run(event, REQUESTS)).microseconds,
  );
  return { name: recording.title, ...figure, unit: "µs of CPU" };
};

/** CPU that a warm function takes for an event, against the SDK sending the same requests to AWS and nothing else. */
export const warmRequests = async (floors: FloorBundles, recordings: readonly Recording[]): Promise<Measurement> => {
  let floor: Instance | undefined;
  const figures = await ofEach(recordings, async (rehearsal) => {
    floor ??= await warmFloor(floors, rehearsal);
    return compare(floor, rehearsal);
  });
  floor?.stop();
  return {
    id: "warm-requests",
    title: "CPU of a warm function for each request",
    floor: "the SDK's clients sending the same requests, and for a request with a password Argon2id alone",
    goal: 1.3,
    figures: figures.filter((one) => one !== undefined),
  };
};

const warmFloor = async ({ sdkCalls }: FloorBundles, { environment, exchanges }: Rehearsal): Promise<Instance> => {
  const floor = await startInstance(sdkCalls, { ...environment, HTTP_URL: environment["AWS_ENDPOINT_URL_S3"] ?? "" });
  await floor.run({ calls: JSON.stringify(callsOf(exchanges)) }, FLOOR_WARM_UP);
  return floor;
};
