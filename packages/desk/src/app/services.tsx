import type { OnboardingClient } from "@onboarding/client";
import { createContext, use } from "react";
import type { DeskDatabase } from "../offline/database.ts";
import type { SignIns } from "../offline/sign-ins.ts";
import type { Session } from "../session/session.ts";

/** What the pages work with. */
export interface Services {
  readonly session: Session;
  readonly client: OnboardingClient;
  readonly database: DeskDatabase;
  readonly signIns: SignIns;
}

const Context = createContext<Services | undefined>(undefined);
export const ServicesProvider = Context;

export const useServices = (): Services => {
  const value = use(Context);
  if (!value) throw new TypeError("used outside of ServicesProvider");
  return value;
};
