import { type OnboardingClient, onboardingClient } from "@onboarding/client";
import { tokensFrom } from "../fuzz/tokens.ts";

/** Those who do the work, as an app would let them. */
export interface Staff {
  readonly agent: OnboardingClient;
  readonly verifier: OnboardingClient;
}

/** Staff of a running laptop, whose identity provider listens at the port after the API's. */
export const staffAt = (api: string): Staff => {
  const { protocol, hostname, port } = new URL(api);
  const tokens = tokensFrom(`${protocol}//${hostname}:${Number(port) + 1}/realms/onboarding`);
  const as = (person: string) => onboardingClient({ baseUrl: api, accessToken: () => tokens(person) });
  return { agent: as("agent"), verifier: as("verifier") };
};
