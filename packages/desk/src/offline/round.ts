import type { Entry } from "./entry.ts";
import { nextToSend, readinessOf } from "./order.ts";
import type { Outcome } from "./verdict.ts";

export interface RoundParts {
  /** As they stand now; asked anew before each sending, since people go on working. */
  entries(): Promise<readonly Entry[]>;
  send(entry: Entry, customerId: string | undefined): Promise<Outcome>;
  settled(entry: Entry, outcome: Outcome): Promise<void>;
}

/** What ended a round: all is sent that can be, or something that concerns what is left too. */
export type RoundEnd = "through" | "busy" | "unreachable" | "sign-in";

/**
 * Sends what waits, one after the other, in the order of capture. What is refused, paused or not taken at this moment does not hold
 * back the rest, but for what rests on it; a lost network and a lost sign-in end the round.
 */
export const runRound = async ({ entries, send, settled }: RoundParts): Promise<RoundEnd> => {
  const tried = new Set<string>();
  let end: RoundEnd = "through";
  for (;;) {
    const all = await entries();
    const next = nextToSend(all, tried);
    if (!next) return end;
    const readiness = readinessOf(next, all);
    tried.add(next.id);
    const outcome = await send(next, readiness.kind === "ready" ? readiness.customerId : undefined);
    await settled(next, outcome);
    if (outcome.kind === "unreachable" || outcome.kind === "sign-in") return outcome.kind;
    if (outcome.kind === "busy") end = "busy";
  }
};
