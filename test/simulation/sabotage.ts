import type { Call } from "./machine/running.ts";

/** A product that is broken in one place, to see that the invariants notice. */
export interface Sabotage {
  readonly name: string;
  /** A request as the broken product would send it; undefined where it is as it is. */
  readonly request?: (call: Call) => Call | undefined;
  /** Whether the broken product never hears of an event. */
  readonly losesDelivery?: (functionArn: string) => boolean;
}
