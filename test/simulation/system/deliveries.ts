import type { Chance } from "../machine/chance.ts";
import type { Faults } from "../machine/faults.ts";
import type { Clock } from "../machine/scheduler.ts";
import type { BusEvent } from "../services/event-bus.ts";
import type { LoadedFunction } from "./functions.ts";
import type { Invoke } from "./invoker.ts";

/** An event on its way to a function. */
interface Delivery {
  readonly functionArn: string;
  readonly name: string;
  readonly event: BusEvent;
  readonly attempts: number;
  /** Not before this moment. */
  readonly dueAt: number;
}

/** A delivery that failed though no fault was injected into it. */
interface UnexplainedFailure {
  readonly delivery: Delivery;
  readonly error: unknown;
}

export interface Deliveries {
  /** Puts an event on its way: late, and sometimes twice. */
  add(functionArn: string, event: BusEvent): void;
  /** What may be delivered next, in any order. */
  due(): readonly Delivery[];
  pending(): number;
  deliver(delivery: Delivery): Promise<void>;
  /** Puts what was given up on its way again. */
  redrive(): number;
  readonly failures: readonly UnexplainedFailure[];
}

export interface DeliveriesOptions {
  readonly functions: ReadonlyMap<string, LoadedFunction>;
  readonly invoke: Invoke;
  readonly faults: Faults;
  readonly chance: Chance;
  readonly clock: Clock;
}

const SECOND = 1000;

/** Asynchronous invocations as EventBridge and Lambda make them: at least once, in any order, again after a failure, then given up. */
export const createDeliveries = ({ functions, invoke, faults, chance, clock }: DeliveriesOptions): Deliveries => {
  let pending: readonly Delivery[] = [];
  let givenUp: readonly Delivery[] = [];
  const failures: UnexplainedFailure[] = [];
  const delay = (): number => {
    if (!faults.areOn() || chance.happens(0.6)) return chance.below(SECOND);
    if (chance.happens(0.8)) return chance.below(60 * SECOND);
    faults.count("event late");
    return chance.below(3600 * SECOND);
  };
  const put = (delivery: Delivery): void => {
    pending = [...pending, delivery];
  };
  const failed = (delivery: Delivery): void => {
    const attempts = delivery.attempts + 1;
    const { maximumRetryAttempts = 0 } = functions.get(delivery.functionArn) ?? {};
    if (attempts > maximumRetryAttempts) {
      if (faults.areOn()) faults.count("event given up");
      givenUp = [...givenUp, { ...delivery, attempts: 0 }];
    } else put({ ...delivery, attempts, dueAt: clock.now() + attempts * 60 * SECOND });
  };
  return {
    failures,
    pending: () => pending.length,
    add(functionArn, event) {
      const { name = "" } = functions.get(functionArn) ?? {};
      const delivery = { functionArn, name, event, attempts: 0 };
      put({ ...delivery, dueAt: clock.now() + delay() });
      if (faults.areOn() && chance.happens(0.1)) {
        faults.count("event twice");
        put({ ...delivery, dueAt: clock.now() + delay() });
      }
    },
    due: () => pending.filter(({ dueAt }) => dueAt <= clock.now()),
    async deliver(delivery) {
      pending = pending.filter((one) => one !== delivery);
      if (faults.areOn() && chance.happens(0.03)) {
        faults.count("event lost, then again");
        failed(delivery);
        return;
      }
      const outcome = await invoke(delivery.functionArn, delivery.event);
      if (outcome.is === "answered") return;
      if (outcome.is === "failed" && outcome.faults === 0) failures.push({ delivery, error: outcome.error });
      failed(delivery);
    },
    redrive() {
      const count = givenUp.length;
      for (const delivery of givenUp) put({ ...delivery, dueAt: clock.now() });
      givenUp = [];
      return count;
    },
  };
};
