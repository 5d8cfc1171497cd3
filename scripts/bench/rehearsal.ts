import { resolve } from "node:path";
import { BUNDLES } from "../build-functions.ts";
import type { Figure } from "./figures.ts";
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
  /** What was asked of DynamoDB and S3, and answered. */
  readonly exchanges: readonly Exchange[];
}

/** Answers a scenario once, uses what came of it and takes everything down. Throws when the answer is no success. */
export const rehearse = async <Result>(
  laptop: BenchLaptop,
  scenario: Scenario,
  use: (rehearsal: Rehearsal) => Promise<Result>,
): Promise<Result> => {
  const dynamoDb = await startRecorder(`http://127.0.0.1:${laptop.ports.dynamodb}`);
  const s3 = await startRecorder(`http://127.0.0.1:${laptop.ports.s3}`);
  const environment = {
    ...laptop.environmentOf(scenario.folder),
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDb.url,
    AWS_ENDPOINT_URL_S3: s3.url,
  };
  const instance = await startInstance(resolve(BUNDLES, scenario.folder, "index.mjs"), environment);
  try {
    dynamoDb.record();
    s3.record();
    const { status = 500 } = await instance.run(scenario.event, 1);
    if (status >= 300) throw new Error(`${scenario.routeKey} is answered with ${status}`);
    // What was read from S3 are keys, which an instance remembers: it does not ask again.
    const written = s3.replay().filter(({ operation }) => operation.startsWith("PUT"));
    return await use({ scenario, instance, environment, exchanges: [...written, ...dynamoDb.replay()] });
  } finally {
    instance.stop();
    await dynamoDb.stop();
    await s3.stop();
  }
};

/** A figure of each scenario, one after the other. */
export const figuresOf = async (
  laptop: BenchLaptop,
  scenarios: readonly Scenario[],
  measure: (rehearsal: Rehearsal) => Promise<Figure>,
): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const scenario of scenarios) figures.push(await rehearse(laptop, scenario, measure));
  return figures;
};
