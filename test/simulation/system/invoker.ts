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

/** How often a new instance is started though another one would be free. */
const SCALES_OUT = 0.05;

/** A function that did not come to its event. */
class StartFailed extends Error {}

type Start = LoadedFunction["start"];
type Handler = Awaited<ReturnType<Start>>;

/** The instances of one history's functions that wait for work: each does one thing at a time. */
const createInstances = (chance: Chance) => {
  const idle = new Map<string, Handler[]>();
  return {
    async take(name: string, start: Start): Promise<Handler> {
      const free = chance.happens(SCALES_OUT) ? undefined : idle.get(name)?.pop();
      return (
        free ??
        (await start().catch((cause: unknown) => {
          throw new StartFailed(`${name} did not start`, { cause });
        }))
      );
    },
    giveBack: (name: string, instance: Handler) => void idle.set(name, [...(idle.get(name) ?? []), instance]),
  };
};

export const createInvoker = ({ functions, scheduler, faults, chance }: InvokerOptions): Invoke => {
  const instances = createInstances(chance.fork("instances"));
  let count = 0;
  return async (functionArn, event) => {
    const loaded = functions.get(functionArn);
    if (!loaded) throw new TypeError(`there is no function ${functionArn}`);
    const { name, timeoutMs, start } = loaded;
    const context = {
      functionName: name,
      awsRequestId: `invocation-${++count}`,
      getRemainingTimeInMillis: () => timeoutMs,
    };
    const skewMs = faults.areOn() ? Math.trunc(skewOf(chance)) : 0;
    if (skewMs !== 0) faults.count("clock skew");
    let instance: Handler | undefined;
    const run = async () => {
      instance = await instances.take(name, start);
      return instance(event, context as unknown as Context);
    };
    const outcome = await scheduler.invoke(`${name} ${count}`, run, skewMs);
    // One that was killed is gone; so is, here, one that was frozen while it waited for something.
    if (instance && outcome.is !== "killed" && outcome.isAtRest) instances.giveBack(name, instance);
    const isStarted = outcome.is !== "failed" || !(outcome.error instanceof StartFailed);
    return isStarted || outcome.faults === 0 ? outcome : { is: "killed", faults: outcome.faults };
  };
};
