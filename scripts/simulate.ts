import { parseArgs } from "node:util";
import { runHistories, withMachine } from "../test/simulation/run-histories.ts";
import { sabotages } from "../test/simulation/sabotage.ts";
import { simulationReport } from "./simulate/report.ts";

/** `npm run simulate`: see docs/simulation.md. */
const { values } = parseArgs({
  options: {
    histories: { type: "string", default: "100" },
    seed: { type: "string", default: new Date().toISOString().slice(0, 19).replaceAll(/\D/g, "") },
    steps: { type: "string", default: "40" },
    /** One history, by its own seed. */
    replay: { type: "string" },
    trace: { type: "boolean", default: false },
    /** Breaks the product in one place: the run has to fail. */
    break: { type: "string" },
  },
});
// Beside what happened, why functions failed.
if (values.trace) process.env["POWERTOOLS_LOG_LEVEL"] = "ERROR";
const steps = Number(values.steps);
const sabotage = sabotages.find(({ name }) => name === values.break);
if (values.break !== undefined && !sabotage) {
  console.error(`--break takes one of: ${sabotages.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
const count = Number(values.histories);
const seeds = values.replay ? [values.replay] : Array.from({ length: count }, (_, index) => `${values.seed}-${index}`);

const report = simulationReport({
  total: seeds.length,
  steps,
  prints: (text) => process.stdout.write(text),
  trace: values.trace,
});
// Of a product that is broken on purpose one broken promise is enough.
const goesOn = () => sabotage === undefined || !report.isBroken();
await withMachine((machine) => runHistories(machine, { seeds, steps, sabotage, ended: report.ended, goesOn }));
process.exitCode = report.finish() ? 0 : 1;
