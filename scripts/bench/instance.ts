import { fork } from "node:child_process";
import { once } from "node:events";

interface Done {
  /** The last answer. */
  readonly answer?: unknown;
  /** What the last event came to, when it was no success: a run ends with the first of them. */
  readonly failure?: string;
}

interface Run {
  /** CPU of this process for each request. */
  readonly microseconds: number;
  /** From each request to its answer. */
  readonly milliseconds: number;
  /** What was resident while it ran, at most, in MB. */
  readonly peak: number;
}

/** An instance of a function: a process of its own. */
export interface Instance {
  /** Gives it an event, whatever comes of it. */
  attempt(event: unknown): Promise<Done>;
  /** Gives it an event so many times. Throws when one is no success. */
  run(event: unknown, requests: number): Promise<Run>;
  /** What of its heap is in use when all garbage has been collected, in MB. */
  kept(): Promise<number>;
  stop(): void;
}

/** Starts one and waits for its cold start. */
export const startInstance = async (
  bundle: string,
  environment: Readonly<Record<string, string>>,
): Promise<Instance> => {
  // What the function logs of each request belongs to its cost; where it goes does not.
  const child = fork("scripts/bench/handler-process.ts", {
    env: { ...environment, BUNDLE: bundle },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(child, "message");
  const told = async <Message>(task: object): Promise<Message> => {
    child.send(task);
    const [message] = (await once(child, "message")) as [Message];
    return message;
  };
  return {
    attempt: (event) => told({ event: JSON.stringify(event), requests: 1 }),
    async run(event, requests) {
      const done = await told<Run & Done>({ event: JSON.stringify(event), requests });
      if (done.failure !== undefined) throw new Error(`${bundle}: ${done.failure}`);
      return done;
    },
    kept: () => told({}),
    stop: () => child.kill(),
  };
};
