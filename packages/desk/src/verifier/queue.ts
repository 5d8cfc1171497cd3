import type { components } from "@onboarding/client";

type Schemas = components["schemas"];

export type Waiting = Schemas["WaitingVerification"];
export type Kind = Waiting["kind"];
export type AddressType = Schemas["AddressType"];

/** In the order of the tabs, with the name that each has in addresses of the desk. */
export const slugs = { IDENTITY: "identity", ADDRESS: "address", INTRODUCER: "introducer" } as const;
export const kinds: readonly Kind[] = ["IDENTITY", "ADDRESS", "INTRODUCER"];

export const kindOf = (slug: string): Kind | undefined => kinds.find((kind) => slugs[kind] === slug);

/** Where a verifier decides on a waiting record. */
export const decisionPath = (waiting: Waiting): string => {
  const path = `/queue/${slugs[waiting.kind]}/${waiting.customerId}`;
  return waiting.kind === "ADDRESS" ? `${path}/${waiting.addressType}` : path;
};
