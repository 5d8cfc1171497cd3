import { randomInt } from "node:crypto";
import type { KycPolicy } from "@onboarding/domain";
import { ulid } from "ulid";
import type { Environment } from "./ports.ts";

const FRACTIONS = 2 ** 47;

/** The clock and the randomness of the machine; the randomness cannot be guessed. */
export const systemEnvironment: Environment = {
  now: () => new Date(),
  ulid,
  random: () => randomInt(FRACTIONS) / FRACTIONS,
};

/** The same, for whoever changes what a verdict depends on. */
export const environmentWith = (kycPolicy: KycPolicy): Environment => ({ ...systemEnvironment, kycPolicy });
