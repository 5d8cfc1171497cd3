import type { World } from "../world.ts";
import { oneAccountEach } from "./accounts.ts";
import { answersAreForeseen, consumersFailWithReason, staleVersionsAreRefused } from "./answers.ts";
import { entriesAreOfCommits, trailTellsAll, versionsGrowByOne } from "./audit.ts";
import { erasedMayReturn, erasedStayErased, erasuresAreAllowed, keysFollowCases } from "./erasure.ts";
import { filesAreInOrder, objectsFollowRecords } from "./files.ts";
import { fourEyesWatched } from "./four-eyes.ts";
import { keysAreUsedOnce, repetitionsChangeNothing } from "./idempotency.ts";
import { listsFollowRecords } from "./indexes.ts";
import { statusFollowsHistory, verdictFollowsFacts } from "./kyc.ts";
import { loginsFollowCases, profilesFollowCases } from "./logins.ts";
import { eventsAreEntries } from "./publishing.ts";
import { type Invariant, stateOf } from "./state.ts";
import { customersAreUnique, loginsAreUnique, relativesAreUnique } from "./uniqueness.ts";

/** Everything that must hold after every history; a new one is written in a file of its kind and entered here. */
export const invariants = {
  customersAreUnique,
  loginsAreUnique,
  relativesAreUnique,
  oneAccountEach,
  verdictFollowsFacts,
  statusFollowsHistory,
  trailTellsAll,
  entriesAreOfCommits,
  versionsGrowByOne,
  eventsAreEntries,
  fourEyesWatched,
  repetitionsChangeNothing,
  keysAreUsedOnce,
  loginsFollowCases,
  profilesFollowCases,
  objectsFollowRecords,
  filesAreInOrder,
  listsFollowRecords,
  erasedStayErased,
  erasuresAreAllowed,
  erasedMayReturn,
  keysFollowCases,
  answersAreForeseen,
  staleVersionsAreRefused,
  consumersFailWithReason,
} as const satisfies Record<string, Invariant>;

/** A promise that was not kept. */
export interface Broken {
  readonly invariant: string;
  readonly what: string;
}

/** What is broken in a world that has come to rest; one that does not come to rest is stuck. */
export const brokenInvariants = async (world: World, isSettled: boolean): Promise<Broken[]> => {
  const state = await stateOf(world);
  const stuck = isSettled ? [] : [{ invariant: "nothingIsStuck", what: "what was given up fails again and again" }];
  const broken = Object.entries(invariants).flatMap(([invariant, check]) =>
    check(state).map((what) => ({ invariant, what })),
  );
  return [...stuck, ...broken];
};
