import type { CustomerRef, Entry } from "../offline/entry.ts";

/** Whom a form captures something for. */
export interface Target {
  readonly customer: CustomerRef;
  /** Their name, for the outbox. */
  readonly title: string;
}

/** What the sections of a case tell their page. */
export interface SectionProps {
  readonly target: Target;
  /** Something was captured: done, or kept to be sent. */
  readonly onCaptured: (entry: Entry) => void;
}
