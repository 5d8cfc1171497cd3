const FIRST_MS = 2_000;
const LONGEST_MS = 60_000;

/** How long to wait before the next round after so many that came to nothing, in milliseconds. `chance` is from 0 to 1. */
export const waitAfter = (failedRounds: number, chance: number = Math.random()): number =>
  Math.min(FIRST_MS * 2 ** Math.max(0, failedRounds - 1), LONGEST_MS) * (0.75 + chance / 4);
