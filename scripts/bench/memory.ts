import type { Figure, Measurement } from "./figures.ts";
import { type Replay, startReplay } from "./recorder.ts";
import type { Recording } from "./recording.ts";
import { byFunction, startAnswered } from "./rehearsal.ts";

const WARM_UP = 1_000;
const REQUESTS = 10_000;
/** So many of one kind come in a row. */
const IN_A_ROW = 50;
/** What a function has in Lambda (infra/constructs/service-function.ts). */
const MEMORY_MB = 512;
/** Processors that a usual machine has to spare; memory does not mind a busy one. */
const AT_ONCE = 2;

interface Memory {
  readonly name: string;
  readonly peak: number;
  readonly before: number;
  readonly after: number;
}

/** All that a function was recorded with, in turn. */
const measure = async (name: string, recordings: readonly Recording[], replay: Replay): Promise<Memory> => {
  const { instance } = await startAnswered(name, recordings, replay);
  const everything = recordings.flatMap(({ exchanges }) => exchanges);
  const answer = async (requests: number): Promise<number> => {
    let peak = 0;
    for (let count = 0; count < requests; count += IN_A_ROW) {
      const recording = recordings[(count / IN_A_ROW) % recordings.length];
      // Secrets and keys may be read again, which were asked for with another one.
      replay.use(recording?.exchanges ?? [], everything);
      peak = Math.max(peak, (await instance.run(recording?.event, IN_A_ROW)).peak);
      replay.asked();
    }
    return peak;
  };
  await answer(WARM_UP);
  const before = await instance.kept();
  const peak = await answer(REQUESTS);
  const after = await instance.kept();
  instance.stop();
  return { name, peak, before, after };
};

/**
 * Over 10,000 events that follow 1,000, every kind that a function was recorded with in turn: what is resident at most, against
 * what a function has; and what is in use of the heap after them, against what was in use before. V8 lets garbage lie as long as
 * there is room, so the first says nothing of leaks.
 */
export const memory = async (recordings: readonly Recording[]): Promise<Measurement[]> => {
  const waiting = byFunction(recordings).entries();
  const found: Memory[] = [];
  const lane = async () => {
    const replay = await startReplay();
    for (const [name, own] of waiting) found.push(await measure(name, own, replay));
    replay.stop();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const figures = (figure: (one: Memory) => Pick<Figure, "value" | "floor">): Figure[] =>
    found.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((one) => ({ name: one.name, unit: "MB", ...figure(one) }));
  return [
    {
      id: "memory",
      title: "Peak memory of each function over 10,000 events",
      floor: "the 512 MB that it has",
      goal: 1,
      figures: figures(({ peak }) => ({ value: peak, floor: MEMORY_MB })),
    },
    {
      id: "memory-kept",
      title: "Memory in use after 10,000 events",
      floor: "in use before them, after 1,000 to warm up",
      goal: 1.1,
      figures: figures(({ before, after }) => ({ value: after, floor: before })),
    },
  ];
};
