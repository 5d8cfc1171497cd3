import type { Context } from "aws-lambda";
import type { Chance } from "../machine/chance.ts";
import type { Faults } from "../machine/faults.ts";
import type { Outcome, Scheduler } from "../machine/scheduler.ts";
import type { LoadedFunction } from "./functions.ts";

/** Calls a function on a machine of its own, whose clock may be wrong. */
export type Invoke = (functionArn: string, event: unknown) => Promise<Outcome<unknown>>;

export interface InvokerOptions {
  readonly functions: ReadonlyMap<string, LoadedFunction>;
  readonly scheduler: Pick<Scheduler, "invoke">;
  readonly faults: Faults;
  readonly chance: Chance;
}

/** By how much clocks are wrong: mostly not at all, sometimes by seconds, seldom by a minute. */
const skewOf = (chance: Chance): number => {
  if (chance.happens(0.8)) return 0;
  return (chance.happens(0.9) ? 3_000 : 60_000) * (chance.fraction() * 2 - 1);
};

export const createInvoker = ({ functions, scheduler, faults, chance }: InvokerOptions): Invoke => {
  let count = 0;
  return (functionArn, event) => {
    const loaded = functions.get(functionArn);
    if (!loaded) throw new TypeError(`there is no function ${functionArn}`);
    const { name, timeoutMs, handler } = loaded;
    const context = {
      functionName: name,
      awsRequestId: `invocation-${++count}`,
      getRemainingTimeInMillis: () => timeoutMs,
    };
    const skewMs = faults.areOn() ? Math.trunc(skewOf(chance)) : 0;
    if (skewMs !== 0) faults.count("clock skew");
    return scheduler.invoke(`${name} ${count}`, () => handler(event, context as unknown as Context), skewMs);
  };
};
