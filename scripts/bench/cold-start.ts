import { alternating } from "./alternating.ts";
import { isDynamoDb, isS3 } from "./exchange.ts";
import type { Figure, Measurement } from "./figures.ts";
import type { FloorBundles } from "./floor-bundles.ts";
import { callsOf } from "./floor-calls.ts";
import { inFreshProcess } from "./fresh-process.ts";
import type { Recording } from "./recording.ts";
import { bundleOf, ofEach, type Rehearsal } from "./rehearsal.ts";

const ROUNDS = 15;

/** Imports a bundle, has it answer an event and prints how long both took, in milliseconds of wall time. */
const PROGRAM = `
  const from = performance.now();
  const { handler } = await import(process.env.BUNDLE);
  const { statusCode } = await handler(JSON.parse(process.env.EVENT), { getRemainingTimeInMillis: () => 10_000 });
  console.log(statusCode < 300 ? performance.now() - from : NaN);
  process.exit();
`;

const measure = async (floors: FloorBundles, { recording, environment, exchanges }: Rehearsal): Promise<Figure> => {
  const ours = { BUNDLE: bundleOf(recording.folder), EVENT: JSON.stringify(recording.event) };
  const calls = exchanges.filter((one) => isDynamoDb(one) || (isS3(one) && one.method === "PUT"));
  const floor = { BUNDLE: floors.sdkCalls, EVENT: JSON.stringify({ calls: JSON.stringify(callsOf(calls)) }) };
  const figure = await alternating(
    ROUNDS,
    () => inFreshProcess(PROGRAM, { ...environment, ...ours }),
    () => inFreshProcess(PROGRAM, { ...environment, ...floor }),
  );
  return { name: recording.title, ...figure, unit: "ms" };
};

/** Of each kind that the API knows: creations, reads, lists, edits, decisions. */
const KINDS = [
  "POST /v1/customers",
  "GET /v1/customers",
  "GET /v1/customers/{customerId}",
  "PATCH /v1/customers/{customerId}",
  "GET /v1/customers/{customerId}/case",
  "POST /v1/customers/{customerId}/addresses",
  "GET /v1/verifications",
  "POST /v1/customers/{customerId}/identity-verification/decision",
];

/**
 * From nothing to the first answer, what somebody waits for whose request finds no instance: ours with its secrets and keys read
 * on the way, against the SDK sending the same requests to DynamoDB.
 */
export const coldStarts = async (floors: FloorBundles, recordings: readonly Recording[]): Promise<Measurement> => ({
  id: "cold-start",
  title: "Cold start to the first answer",
  floor: "import of the SDK's document client, and the same requests to DynamoDB by it",
  goal: 1,
  figures: await ofEach(
    recordings.filter(({ title }) => KINDS.includes(title)),
    (one) => measure(floors, one),
  ),
});
