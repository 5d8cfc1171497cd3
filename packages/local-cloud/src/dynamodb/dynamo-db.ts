import { mkdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { type JavaProcess, spawnDynamoDb } from "./java-process.ts";

export interface DynamoDb {
  readonly endpoint: string;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 30_000;
/** Another process may take the port between our choice and java's bind. */
const TRIES = 3;

/**
 * Amazon's DynamoDB Local, its data in `folder` (created when missing) or in memory. It ends with us, however we end.
 * Below Java 24 it takes no connection from other machines; from 24 on, where the means for it are gone, it listens on
 * all interfaces. Throws one sentence when Java is missing or too old.
 */
export const startDynamoDb = async ({ folder }: { folder?: string } = {}): Promise<DynamoDb> => {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  let confined = true;
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const java = spawnDynamoDb({ port, folder, confined });
    const endpoint = `http://127.0.0.1:${port}`;
    try {
      await untilItAnswers(java, endpoint);
      return { endpoint, stop: java.stop };
    } catch (error) {
      await java.stop();
      const isConfinable = !/Security Manager is not supported/.test(java.output());
      if (confined && !isConfinable) confined = false;
      else if (!/Address already in use|BindException/.test(java.output())) throw error;
      if (tries >= TRIES) throw error;
    }
  }
};

const untilItAnswers = async (java: JavaProcess, endpoint: string): Promise<void> => {
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < deadline) {
    if (java.child.exitCode !== null || java.child.signalCode !== null) throw new Error(whyItEnded(java));
    // Any answer will do; without an operation it is a 400.
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer) {
      await answer.arrayBuffer();
      return;
    }
    await delay(20);
  }
  throw new Error(`DynamoDB Local did not answer within ${START_TIMEOUT_MS / 1000} s. ${java.output()}`);
};

const NOT_FOUND_BY_SHELL = 127;

const whyItEnded = ({ child, output }: JavaProcess): string => {
  const text = output().trim();
  if (child.exitCode === NOT_FOUND_BY_SHELL || /Unable to locate a Java Runtime/.test(text)) {
    return "Java 17 or newer is needed to run DynamoDB Local, but there is no `java` on the PATH.";
  }
  if (/UnsupportedClassVersionError/.test(text)) {
    return "Java 17 or newer is needed to run DynamoDB Local, but the `java` on the PATH is older.";
  }
  return `DynamoDB Local ended at its start (${child.exitCode ?? child.signalCode}): ${text}`;
};
