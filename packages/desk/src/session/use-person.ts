import { useSessionState } from "../app/use-session-state.ts";
import type { Person } from "./person.ts";

/** Who is signed in; to be used on pages that only they get to see. */
export const usePerson = (): Person => {
  const state = useSessionState();
  return state.kind === "signed-out" ? { id: "", name: "", roles: [] } : state.person;
};
