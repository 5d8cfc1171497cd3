import type { Step } from "./step.ts";
import { activation } from "./steps/activation.ts";
import { evidence } from "./steps/evidence.ts";
import { registration } from "./steps/registration.ts";
import { verification } from "./steps/verification.ts";

/** The workflow of the requirements from a new customer to an active one. */
export const journey: readonly Step[] = [...registration, ...evidence, ...verification, ...activation];
