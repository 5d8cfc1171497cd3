// `npm run bench`: measures the product against floors taken in the same run, prints the figures and writes docs/performance.*;
// `-- --only cold-import,latency` takes some of the measurements, `-- --dry` writes nothing.
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { bundleSizes, coldImports } from "./bench/cold-import.ts";
import type { Measurement } from "./bench/figures.ts";
import { buildFloors } from "./bench/floor-bundles.ts";
import { growth } from "./bench/growth.ts";
import { startBenchLaptop } from "./bench/laptop.ts";
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

await buildFunctions();
const floors = await buildFloors();
const laptop = await startBenchLaptop();
const parts: Readonly<Record<string, () => Promise<Measurement | readonly Measurement[] | undefined>>> = {
  "bundle-size": async () => bundleSizes(),
  "cold-import": () => coldImports(laptop, floors),
  "warm-requests": async () => warmRequests(laptop, floors, await scenarios(laptop)),
  requests: async () => requestsAndCapacity(laptop, await scenarios(laptop)),
  latency: async () => latency(laptop, floors, await scenarios(laptop)),
  verdict: () => verdictLatency(laptop),
  peer: async () => registrationsOfPeers(laptop, await scenarios(laptop)),
  memory: async () => memory(laptop, await scenarios(laptop)),
  // The last one: it fills the table.
  growth: () => growth(laptop),
};
const chosen = values.only?.split(",") ?? Object.keys(parts);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);
  process.exitCode = 1;
}

const measured: Measurement[] = [];
try {
  for (const name of chosen) {
    const taken = [(await parts[name]?.()) ?? []].flat();
    for (const one of taken) console.log(tableOf(one));
    measured.push(...taken);
  }
} finally {
  await laptop.stop();
  await rm(floors.folder, { recursive: true });
}
if (!values.dry) writeReport(measured);
