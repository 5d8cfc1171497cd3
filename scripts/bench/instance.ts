import { fork } from "node:child_process";
import { once } from "node:events";

interface Run {
  /** CPU of this process for each request. */
  readonly microseconds: number;
  /** From each request to its answer. */
  readonly milliseconds: number;
  /** The last answer's status; a run ends at the first that is no success. */
  readonly status?: number;
  /** In MB: what was resident while it ran, at most, and what of the heap is still in use after all garbage was collected. */
  readonly memory: { readonly peak: number; readonly kept: number };
}

/** An instance of a function: a process of its own. */
export interface Instance {
  run(event: unknown, requests: number): Promise<Run>;
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
  return {
    async run(event, requests) {
      child.send({ event: JSON.stringify(event), requests });
      const [run] = (await once(child, "message")) as [Run];
      return run;
    },
    stop: () => child.kill(),
  };
};
