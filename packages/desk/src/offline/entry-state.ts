import type { Catalogue } from "../i18n/catalogue.ts";
import type { Tone } from "../ui/badge.tsx";
import type { Entry } from "./entry.ts";
import { readinessOf } from "./order.ts";
import type { OutboxView } from "./outbox-view.ts";

type StateName = keyof Catalogue["outbox"]["states"];

/** How a capture stands, as the page says it. */
export const stateName = (entry: Entry, view: OutboxView, isOnline: boolean): StateName => {
  if (entry.state.kind !== "waiting") return entry.state.kind;
  if (view.sending === entry.id) return "sending";
  const readiness = readinessOf(entry, view.entries);
  if (readiness.kind === "lost") return "withoutRegistration";
  if (readiness.kind === "blocked") return "waitingForRegistration";
  if (view.trouble === "sign-in") return "waitingForSignIn";
  if (!isOnline || view.trouble === "unreachable") return "waitingForNetwork";
  return view.trouble === "busy" ? "waitingForService" : "waiting";
};

const tones: Partial<Record<StateName, Tone>> = {
  done: "good",
  refused: "bad",
  rejected: "bad",
  withoutRegistration: "bad",
  paused: "quiet",
};

export const toneOf = (name: StateName): Tone => tones[name] ?? "waiting";
