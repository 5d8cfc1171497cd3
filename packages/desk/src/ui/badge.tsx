import type { ReactNode } from "react";

export type Tone = "good" | "bad" | "waiting" | "quiet";

/** A short state; its word says it, the colour only helps. */
export const Badge = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <span className={`badge badge-${tone}`}>{children}</span>
);
