// `npm run bench`: measures the product against floors taken in the same run, prints the figures and writes docs/performance.*;
// `-- --only cold-import,latency` takes some of the measurements, `-- --dry` writes nothing.
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { bundleSizes, coldImports } from "./bench/cold-import.ts";
import { coldStarts } from "./bench/cold-start.ts";
import type { Measurement } from "./bench/figures.ts";
import { buildFloors } from "./bench/floor-bundles.ts";
import { growth } from "./bench/growth.ts";
import { type BenchLaptop, startBenchLaptop } from "./bench/laptop.ts";
import { latency } from "./bench/latency.ts";
import { memory } from "./bench/memory.ts";
import { registrationsOfPeers } from "./bench/peer/registrations.ts";
import { recordEverything } from "./bench/record-everything.ts";
import { tableOf, writeReport } from "./bench/report.ts";
import { requestsAndCapacity } from "./bench/requests.ts";
import { verdictLatency } from "./bench/verdict.ts";
import { warmRequests } from "./bench/warm-requests.ts";
import { buildFunctions } from "./build-functions.ts";

const { values } = parseArgs({ options: { only: { type: "string" }, dry: { type: "boolean", default: false } } });

type Floors = Awaited<ReturnType<typeof buildFloors>>;
type Measured = Measurement | readonly Measurement[] | undefined;
type OnLaptop = (laptop: BenchLaptop) => Promise<Measured>;

/** A laptop of its own for a measurement, which nothing else has written to. */
const onLaptop = async (measure: OnLaptop): Promise<Measured> => {
  const laptop = await startBenchLaptop();
  try {
    return await measure(laptop);
  } finally {
    await laptop.stop();
  }
};

let recorded: ReturnType<typeof recordEverything> | undefined;
const recordings = () => {
  recorded ??= recordEverything();
  return recorded;
};

const parts: Readonly<Record<string, (floors: Floors) => Promise<Measured>>> = {
  "bundle-size": async () => bundleSizes(),
  requests: async () => requestsAndCapacity(await recordings()),
  "cold-import": (floors) => onLaptop((laptop) => coldImports(laptop, floors)),
  "cold-start": async (floors) => coldStarts(floors, await recordings()),
  "warm-requests": async (floors) => warmRequests(floors, await recordings()),
  latency,
  verdict: () => onLaptop(verdictLatency),
  peer: () => onLaptop(async (laptop) => registrationsOfPeers(laptop, await recordings())),
  memory: async () => memory(await recordings()),
  growth,
};
const chosen = values.only?.split(",") ?? Object.keys(parts);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}

await buildFunctions();
const floors = await buildFloors();
const measured: Measurement[] = [];
try {
  for (const name of chosen) {
    const figures = [(await parts[name]?.(floors)) ?? []].flat();
    for (const one of figures) console.log(tableOf(one));
    measured.push(...figures);
  }
} finally {
  await rm(floors.folder, { recursive: true });
}
if (!values.dry) writeReport(measured);
