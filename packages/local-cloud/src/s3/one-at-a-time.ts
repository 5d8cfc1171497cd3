import type { ObjectStore } from "./s3rver-engine.ts";

type Change = "putObject" | "copyObject" | "deleteObject";

/**
 * Lets s3rver's changes of objects run one after the other. It removes the folders that a deletion has emptied, and with them
 * whatever another request is about to put there: that one failed, or worse, was answered and lost.
 */
export const oneAtATime = (store: ObjectStore): void => {
  let last: Promise<unknown> = Promise.resolve();
  for (const change of ["putObject", "copyObject", "deleteObject"] satisfies Change[]) {
    const run = store[change].bind(store) as (...parameters: unknown[]) => Promise<never>;
    store[change] = (...parameters: unknown[]) => {
      const mine = last.then(() => run(...parameters));
      last = mine.catch(() => undefined);
      return mine;
    };
  }
};
