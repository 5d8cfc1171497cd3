import { adminSteps } from "./actors/admins.ts";
import { agentSteps } from "./actors/agents.ts";
import { customerSteps } from "./actors/customers.ts";
import { erasureSteps } from "./actors/erasure.ts";
import { fileSteps } from "./actors/files.ts";
import { introducerSteps } from "./actors/introducers.ts";
import { onboardingSteps } from "./actors/onboarding.ts";
import { otherSteps } from "./actors/others.ts";
import type { Memory, Step } from "./actors/people.ts";
import { sumsubSteps } from "./actors/sumsub.ts";
import { verifierSteps } from "./actors/verifiers.ts";
import { type Broken, brokenInvariants } from "./invariants/all.ts";
import { counted, standingsIn } from "./standings.ts";
import { createWorld, type Machine, type World } from "./world.ts";

/** All that may happen, each as often as its weight says. */
const steps: readonly Step[] = [
  ...agentSteps,
  ...onboardingSteps,
  ...introducerSteps,
  ...verifierSteps,
  ...adminSteps,
  ...erasureSteps,
  ...fileSteps,
  ...sumsubSteps,
  ...customerSteps,
  ...otherSteps,
];

/** What came of a history. */
export interface HistoryReport {
  readonly seed: string;
  readonly steps: number;
  readonly requests: number;
  /** How often each type of event was published. */
  readonly events: ReadonlyMap<string, number>;
  /** How often the API answered with each status, and code where it refused. */
  readonly answers: ReadonlyMap<string, number>;
  readonly faults: ReadonlyMap<string, number>;
  /** How many customers were ever at each level, and of each status. */
  readonly standings: ReadonlyMap<string, number>;
  readonly broken: readonly Broken[];
  /** What happened, line by line; the same seed gives the same lines. */
  readonly trace: readonly string[];
}

/** People and deliveries that go on at the same time. */
const ABREAST = 4;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Between two things that people do. */
const pause = ({ chance, clock, faults, deliveries, stream, scheduler }: World): void => {
  clock.advance(chance.below(2_000));
  // No function runs for minutes, and no event is on its way for days.
  if (scheduler.turns().length > 0) return;
  if (chance.happens(0.4)) clock.advance(chance.below(30 * MINUTE));
  const isQuiet = deliveries.pending() + stream.length() === 0;
  if (isQuiet && faults.areOn() && chance.happens(0.3)) clock.advance(chance.pick([1, 2, 30, 380]) * DAY);
};

interface Turn {
  readonly weight: number;
  readonly take: () => Promise<void>;
}

/** Everything that can happen next on the side of the product. */
const systemTurns = (world: World): Turn[] => {
  const { scheduler, deliveries, stream } = world;
  const turns = scheduler.turns();
  const isFull = turns.length >= ABREAST;
  return [
    ...turns.map((take) => ({ weight: 3, take })),
    ...(isFull ? [] : deliveries.due()).map((delivery) => ({
      weight: 1,
      take: () => scheduler.begin(`delivery ${delivery.name} ${delivery.event.id}`, () => deliveries.deliver(delivery)),
    })),
    ...(stream.isReady() ? [{ weight: 2, take: () => scheduler.begin("stream", stream.handOver) }] : []),
  ];
};

/** Lets people act while the product works, until they have done so many things. */
const live = async (world: World, count: number): Promise<void> => {
  const { chance, scheduler } = world;
  const memory: Memory = { customers: [], uploads: [], keyed: [] };
  const people = chance.fork("people");
  for (let left = count; left > 0; ) {
    const possible = steps.filter(({ isPossible }) => isPossible?.(memory) ?? true);
    const act = async (): Promise<void> => {
      left--;
      pause(world);
      const step = people.weighed(possible);
      await scheduler.begin(`${count - left} ${step.name}`, () => step.run({ world, memory, chance: people }));
    };
    const isFull = scheduler.turns().length >= ABREAST;
    const turns = [...systemTurns(world), ...(isFull ? [] : [{ weight: 2, take: act }])];
    await chance.weighed(turns).take();
  }
};

/** Rounds after which what still fails is taken to fail for good. */
const ROUNDS = 200_000;

/** Without further faults, until nothing is on its way any more. Gives whether that came to an end. */
const settle = async (world: World): Promise<boolean> => {
  const { faults, deliveries, chance, clock } = world;
  faults.stop();
  let redrives = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const turns = systemTurns(world);
    if (turns.length > 0) await chance.weighed(turns).take();
    else if (deliveries.pending() > 0) clock.advance(MINUTE);
    else if (deliveries.redrive() === 0) return true;
    else if (++redrives > 3) return false;
  }
  return false;
};

/** Runs one history: so many things that people do, all that follows from them, and then the invariants. */
export const runHistory = async (machine: Machine, seed: string, count: number): Promise<HistoryReport> => {
  const world = await createWorld(machine, seed);
  try {
    await live(world, count);
    const isSettled = await settle(world);
    const broken = await brokenInvariants(world, isSettled);
    return {
      seed,
      steps: count,
      requests: world.api.exchanges.length,
      events: counted(world.bus.published.map((event) => event["detail-type"])),
      answers: counted(
        world.api.exchanges.map(({ status, body }) => (status < 300 ? `${status}` : `${status} ${body?.code}`)),
      ),
      faults: world.faults.injected,
      standings: counted(standingsIn(world)),
      broken,
      trace: world.trace,
    };
  } finally {
    await world.table.remove();
  }
};
