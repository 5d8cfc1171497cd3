import { randomText } from "./pkce.ts";

/** What must be known when the identity provider sends somebody back: kept for this tab alone, until then. */
export interface PendingSignIn {
  readonly state: string;
  readonly verifier: string;
  /** Address within the desk. */
  readonly returnTo: string;
}

const KEY = "desk.sign-in";

const isPending = (value: unknown): value is PendingSignIn =>
  typeof value === "object" && value !== null && "state" in value && "verifier" in value && "returnTo" in value;

/** Begins one, in the place of any other. */
export const beginSignIn = (returnTo: string): PendingSignIn => {
  const pending = { state: randomText(), verifier: randomText(), returnTo };
  sessionStorage.setItem(KEY, JSON.stringify(pending));
  return pending;
};

/** The one that was begun, which can be taken once. */
export const takePendingSignIn = (): PendingSignIn | undefined => {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const value: unknown = text === null ? undefined : JSON.parse(text);
  return isPending(value) ? value : undefined;
};
