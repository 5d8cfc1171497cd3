import { resolve } from "node:path";
import { BUNDLES } from "../build-functions.ts";
import type { Exchange } from "./exchange.ts";
import { type Instance, startInstance } from "./instance.ts";
import { type Replay, startReplay } from "./recorder.ts";
import { environmentThrough, type Recording } from "./recording.ts";

/** An instance of a function that is answered from a recording, with the network taken away. */
export interface Rehearsal {
  readonly recording: Recording;
  /** Warm. */
  readonly instance: Instance;
  /** What leads other processes to the same answers. */
  readonly environment: Readonly<Record<string, string>>;
  /** What a warm instance asks for: its secrets and the customer's key are known. */
  readonly exchanges: readonly Exchange[];
}

/** Events that an instance has answered before it is measured, of all kinds together. */
const WARM_UP = 2_000;

export const bundleOf = (folder: string): string => resolve(BUNDLES, folder, "index.mjs");

/** What was recorded of each function, by its folder. */
export const byFunction = (recordings: readonly Recording[]): ReadonlyMap<string, readonly Recording[]> =>
  Map.groupBy(recordings, ({ folder }) => folder);

/** An instance of a function that is answered from all that was recorded of it. */
export const startAnswered = async (
  folder: string,
  recordings: readonly Recording[],
  replay: Replay,
): Promise<{ readonly instance: Instance; readonly environment: Rehearsal["environment"] }> => {
  const environment = await environmentThrough(recordings[0]?.environment ?? {}, async () => replay.url);
  replay.use(recordings.flatMap(({ exchanges }) => exchanges));
  return { environment, instance: await startInstance(bundleOf(folder), environment) };
};

/** What a measurement finds of each recording, one after the other. Throws when one does not come out as recorded. */
export const ofEach = async <Result>(
  recordings: readonly Recording[],
  measure: (rehearsal: Rehearsal) => Promise<Result>,
): Promise<Result[]> => {
  const replay = await startReplay();
  const found: Result[] = [];
  for (const [folder, own] of byFunction(recordings)) {
    const { instance, environment } = await startAnswered(folder, own, replay);
    const everything = own.flatMap(({ exchanges }) => exchanges);
    for (const { event, exchanges } of own) {
      replay.use(exchanges, everything);
      await instance.run(event, Math.ceil(WARM_UP / own.length));
    }
    for (const recording of own) {
      replay.use(recording.exchanges, everything);
      await instance.run(recording.event, 1);
      replay.asked();
      await instance.run(recording.event, 1);
      found.push(await measure({ recording, instance, environment, exchanges: replay.asked() }));
    }
    instance.stop();
  }
  replay.stop();
  return found;
};
