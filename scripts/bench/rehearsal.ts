import { resolve } from "node:path";
import { BUNDLES } from "../build-functions.ts";
import { type Instance, startInstance } from "./instance.ts";
import type { BenchLaptop } from "./laptop.ts";
import { type Exchange, startRecorder } from "./recorder.ts";
import type { Scenario } from "./scenarios.ts";

/** A scenario after it was answered once by the real parts: from now on the same answers come from a recording. */
export interface Rehearsal {
  readonly scenario: Scenario;
  /** The function, warm. */
  readonly instance: Instance;
  readonly environment: Readonly<Record<string, string>>;
  /** What was asked of DynamoDB, and answered. */
  readonly exchanges: readonly Exchange[];
}

/** Answers a scenario once, uses what came of it and takes everything down. Throws when the answer is no success. */
export const rehearse = async <Result>(
  laptop: BenchLaptop,
  scenario: Scenario,
  use: (rehearsal: Rehearsal) => Promise<Result>,
): Promise<Result> => {
  const recorder = await startRecorder(`http://127.0.0.1:${laptop.ports.dynamodb}`);
  const environment = { ...laptop.environmentOf(scenario.folder), AWS_ENDPOINT_URL_DYNAMODB: recorder.url };
  const instance = await startInstance(resolve(BUNDLES, scenario.folder, "index.mjs"), environment);
  try {
    recorder.record();
    const { status = 500 } = await instance.run(scenario.event, 1);
    if (status >= 300) throw new Error(`${scenario.routeKey} is answered with ${status}`);
    return await use({ scenario, instance, environment, exchanges: recorder.replay() });
  } finally {
    instance.stop();
    await recorder.stop();
  }
};
