import type { Entry } from "@onboarding/domain";
import type { Invariant, StoredCase } from "./state.ts";

/** Whose work a record is, as the trail tells it: who made it and who last edited it. */
interface Authors {
  readonly made: string;
  readonly edited: string;
}

/** The record that an entry is about, as far as it is one that people judge. */
const subjectOf = ({ type, data }: Entry): string | undefined => {
  const [what] = type.split(".");
  if (what === "address") return `address ${String(data["addressType"])}`;
  if (what === "introducer") return "introducer";
  return what === "customer" || what === "identity" ? "identity" : undefined;
};

const authorsAfter = (before: Authors | undefined, { type, actor }: Entry): Authors | undefined => {
  if (/\.(registered|added|assigned)$/.test(type)) {
    // Another introducer in the place of one who was not verified is an edit of the same record.
    return type === "introducer.assigned" && before ? { ...before, edited: actor } : { made: actor, edited: actor };
  }
  if (type === "introducer.removed") return undefined;
  return type.endsWith(".updated") && before ? { ...before, edited: actor } : before;
};

const broken = ({ customerId, entries }: StoredCase): string[] => {
  const authors = new Map<string, Authors | undefined>();
  return entries.flatMap((entry) => {
    const { type, actor, entryId } = entry;
    const subject = subjectOf(entry);
    if (subject === undefined) return [];
    const own = authors.get(subject);
    authors.set(subject, authorsAfter(own, entry));
    const isJudgement = /^(address|introducer)\.(verified|rejected)$|^identity\.(approved|rejected)$/.test(type);
    const isOwnWork = isJudgement && (actor === own?.made || actor === own?.edited);
    return isOwnWork ? [`${customerId}: ${actor} judged their own work, ${type} ${entryId}`] : [];
  });
};

/** Whoever made or last edited a record is not who judged it. */
export const fourEyesWatched: Invariant = ({ cases }) => cases.flatMap(broken);
