import { useState } from "react";
import { useServices } from "../app/services.tsx";
import type { Failure } from "../forms/faults.ts";
import { type Decision, decide } from "./decide.ts";
import type { Fact } from "./differences.ts";
import type { Subject } from "./judged.ts";

/** How far a verifier is with one record. */
type Stage =
  /** `seen`: what they looked at before it changed under their hands. */
  | { readonly kind: "open"; readonly seen?: readonly Fact[] }
  | { readonly kind: "changed"; readonly seen: readonly Fact[]; readonly isLoading: boolean }
  | { readonly kind: "done"; readonly decision: Decision["decision"] };

/** Answers that say: this is no longer what you looked at. */
const OUT_OF_DATE = ["stale-version", "already-decided", "address-not-found", "introducer-not-found"];
const isOutOfDate = (failure: Failure): boolean =>
  failure.kind === "refused" && OUT_OF_DATE.includes(failure.problem.code);

export interface DecisionInHand {
  readonly stage: Stage;
  /** Decides on a version; gives why not, unless the record has changed. */
  submit(decision: Decision, version: number, facts: readonly Fact[]): Promise<Failure | undefined>;
  /** Loads the record again, to see what has changed. */
  look(): Promise<void>;
}

export const useDecision = (subject: Subject, reload: () => Promise<void>): DecisionInHand => {
  const { client } = useServices();
  const [stage, setStage] = useState<Stage>({ kind: "open" });
  return {
    stage,
    async submit(decision, version, facts) {
      const { failure } = await decide(client, subject, version, decision);
      if (failure === undefined) setStage({ kind: "done", decision: decision.decision });
      else if (isOutOfDate(failure)) setStage({ kind: "changed", seen: facts, isLoading: false });
      else return failure;
      return undefined;
    },
    async look() {
      if (stage.kind !== "changed") return;
      setStage({ ...stage, isLoading: true });
      await reload();
      setStage({ kind: "open", seen: stage.seen });
    },
  };
};
