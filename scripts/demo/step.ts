import type { components } from "@onboarding/client";
import type { Role, Scene } from "./scene.ts";

type Customer = components["schemas"]["Customer"];

/** Where a customer stands. */
export type Standing = Pick<Customer, "status" | "kycLevel" | "kycStatus">;

/** One step of the journey: what somebody does, and what has to come of it. */
export interface Step {
  readonly title: string;
  /** Who does it, as the narration says it. */
  readonly who: string;
  /** The customer it is about. */
  readonly about: Role;
  /** Does it, and gives the fields of the answer that matter. */
  readonly act: (scene: Scene) => Promise<Readonly<Record<string, unknown>>>;
  /** HTTP status of the request that counts: the last one that changes something, or else the last one. */
  readonly status: number;
  /** The events about the customer that have to follow. */
  readonly events: readonly string[];
  /** Where the customer stands afterwards. */
  readonly leaves: Standing;
}

export const standing = (
  status: Standing["status"],
  kycLevel: Standing["kycLevel"],
  kycStatus: Standing["kycStatus"],
): Standing => ({ status, kycLevel, kycStatus });

export const NEW = standing("PENDING", "MIN", "PENDING");
