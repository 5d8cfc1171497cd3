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
import { tableOf, writeReport } from "./bench/report.ts";
import { requestsAndCapacity } from "./bench/requests.ts";
import { scenarios } from "./bench/scenarios.ts";
import { verdictLatency } from "./bench/verdict.ts";
import { warmRequests } from "./bench/warm-requests.ts";
import { buildFunctions } from "./build-functions.ts";

const { values } = parseArgs({ options: { only: { type: "string" }, dry: { type: "boolean", default: false } } });

type Floors = Awaited<ReturnType<typeof buildFloors>>;
type Part = (laptop: BenchLaptop, floors: Floors) => Promise<Measurement | readonly Measurement[] | undefined>;

const parts: Readonly<Record<string, Part>> = {
  "bundle-size": async () => bundleSizes(),
  "cold-import": coldImports,
  "cold-start": async (laptop, floors) => coldStarts(laptop, floors, await scenarios(laptop)),
  "warm-requests": async (laptop, floors) => warmRequests(laptop, floors, await scenarios(laptop)),
  requests: async (laptop) => requestsAndCapacity(laptop, await scenarios(laptop)),
  latency: async (laptop, floors) => latency(laptop, floors, await scenarios(laptop)),
  verdict: verdictLatency,
  peer: async (laptop) => registrationsOfPeers(laptop, await scenarios(laptop)),
  memory: async (laptop) => memory(laptop, await scenarios(laptop)),
  growth,
};
const chosen = values.only?.split(",") ?? Object.keys(parts);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}

/** Takes a measurement on a laptop of its own, which nothing else has written to. */
const taken = async (name: string, floors: Floors): Promise<readonly Measurement[]> => {
  const laptop = await startBenchLaptop();
  try {
    return [(await parts[name]?.(laptop, floors)) ?? []].flat();
  } finally {
    await laptop.stop();
  }
};

await buildFunctions();
const floors = await buildFloors();
const measured: Measurement[] = [];
try {
  for (const name of chosen) {
    const figures = await taken(name, floors);
    for (const one of figures) console.log(tableOf(one));
    measured.push(...figures);
  }
} finally {
  await rm(floors.folder, { recursive: true });
}
if (!values.dry) writeReport(measured);
