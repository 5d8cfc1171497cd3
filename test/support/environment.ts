import type { Environment } from "@onboarding/application";
import { KycPolicy } from "@onboarding/domain";
import { ulid } from "ulid";
import { NOW } from "./customers.ts";

/** The policy that every category has unless a stage says otherwise. */
export const testPolicy = KycPolicy.parse({});

/** Time that stands still unless told otherwise, and random numbers that differ with every draw. */
export const testEnvironment = (change: Partial<Environment> = {}): Environment => ({
  now: () => new Date(NOW),
  ulid,
  random: Math.random,
  kycPolicy: testPolicy,
  ...change,
});

export const neverAborted = new AbortController().signal;
