import type { ApiProblem } from "@onboarding/client";
import type { Refusal } from "../forms/faults.ts";
import type { EntryState } from "./entry.ts";

/**
 * What one attempt to send a capture came to. `busy`: the service takes it later; `unreachable`: there was no answer; `sign-in`: nobody
 * is signed in; `stopped`: the person paused it. But for `settled` the capture waits on.
 */
export type Outcome =
  | { readonly kind: "settled"; readonly state: EntryState }
  | { readonly kind: "busy" | "unreachable" | "sign-in" | "stopped" };

/** What is no verdict on the capture: it may be sent again as it is. */
const PASSING = [408, 425, 429, 500, 502, 503, 504];

const keptProblem = (problem: ApiProblem): Refusal => {
  const { code, title = code, status } = problem;
  const errors = "errors" in problem ? problem.errors : undefined;
  return { code, title, status: status ?? 0, ...(errors && { errors }) };
};

/** What a refusal means for the capture that it is about. */
export const outcomeOfRefusal = (problem: ApiProblem): Outcome => {
  const { status = 0 } = problem;
  if (status === 401) return { kind: "sign-in" };
  if (PASSING.includes(status)) return { kind: "busy" };
  return { kind: "settled", state: { kind: "refused", problem: keptProblem(problem) } };
};

export const outcomeOfSuccess = (customerId: string): Outcome => ({
  kind: "settled",
  state: { kind: "done", customerId },
});
