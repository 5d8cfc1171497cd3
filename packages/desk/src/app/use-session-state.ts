import { useSyncExternalStore } from "react";
import type { SessionState } from "../session/session.ts";
import { useServices } from "./services.tsx";

export const useSessionState = (): SessionState => {
  const { session } = useServices();
  return useSyncExternalStore(session.subscribe, session.state);
};
