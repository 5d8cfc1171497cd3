import { randomInt } from "node:crypto";
import type { KycPolicy } from "@onboarding/domain";
import { ulid } from "ulid";
import type { Environment } from "./ports.ts";

const FRACTIONS = 2 ** 47;

const random = (): number => randomInt(FRACTIONS) / FRACTIONS;

/** The clock and the randomness of the machine; the randomness cannot be guessed. */
export const systemEnvironment: Environment = {
  now: () => new Date(),
  // Its own source asks the system for each character; Node's keeps some kilobytes in store.
  ulid: (time) => ulid(time, random),
  random,
};

/** The same, for whoever changes what a verdict depends on. */
export const environmentWith = (kycPolicy: KycPolicy): Environment => ({ ...systemEnvironment, kycPolicy });
