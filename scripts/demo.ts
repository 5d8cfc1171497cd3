// `npm run demo`: the whole journey of a customer on a laptop cloud of its own, told step by step; `npm run --silent demo -- --json`
// prints one JSON object a line instead.
import { parseArgs } from "node:util";
import { journey } from "./demo/journey.ts";
import { jsonNarrator, terminalNarrator } from "./demo/narrator.ts";
import { runStep } from "./demo/run-step.ts";
import { eventLog, type Role, type Scene, sceneOn } from "./demo/scene.ts";
import { type OwnLaptop, startOwnLaptop } from "./fuzz/own-laptop.ts";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const write = (text: string): void => void process.stdout.write(text);
const narrator = values.json ? jsonNarrator(write) : terminalNarrator(write, process.stdout.isTTY === true);

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Goes through the whole journey, or stops at the first step that does not come out. */
const runJourney = async (scene: Scene): Promise<void> => {
  const told = new Map<Role, number>();
  for (const [index, step] of journey.entries()) {
    const number = index + 1;
    narrator.begins(number, journey.length, step);
    const started = performance.now();
    try {
      const before = told.get(step.about) ?? 0;
      const done = await runStep(step, scene, before);
      told.set(step.about, before + done.events.length);
      narrator.ends({ number, of: journey.length, step, done, ms: Math.round(performance.now() - started) });
    } catch (error) {
      throw new Error(`Step ${number} of ${journey.length} (${step.title}) failed: ${sentenceOf(error)}.`);
    }
  }
};

const started = performance.now();
const { report, eventsOf } = eventLog();
narrator.starts("A cloud of its own is built and started on free ports …");
const starting = startOwnLaptop(report);
/** Ctrl-C in the middle leaves nothing behind either. */
const stop = async (): Promise<never> => {
  await (await starting.catch(() => undefined))?.stop();
  process.exit(130);
};
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void stop());

let laptop: OwnLaptop | undefined;
try {
  laptop = await starting;
  await runJourney(sceneOn(laptop, eventsOf));
  narrator.finishes(journey.length, Math.round((performance.now() - started) / 1000));
} catch (error) {
  const sentence = sentenceOf(error);
  console.error(`${process.stdout.isTTY && !values.json ? "\n" : ""}${sentence}`);
  process.exitCode = 1;
} finally {
  await laptop?.stop();
}
