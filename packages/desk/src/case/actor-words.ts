import type { Catalogue } from "../i18n/catalogue.ts";

const SYSTEM = "system:";
/** Enough of an id to tell people apart on one page. */
const SHOWN = 6;

/** Whether somebody with a login did it. */
export const isPerson = (actor: string | undefined): boolean => actor !== undefined && !actor.startsWith(SYSTEM);

/** Who did something: oneself, a part of the system, or somebody else, by the end of the id of their login. */
export const actorWords = (actor: string, me: string, { actors }: Catalogue): string => {
  if (actor === me) return actors.you;
  if (!isPerson(actor)) return actors.systems[actor.slice(SYSTEM.length)] ?? actors.system;
  return actors.other(actor.slice(-SHOWN));
};
