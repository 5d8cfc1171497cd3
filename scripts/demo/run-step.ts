import { isDeepStrictEqual } from "node:util";
import { unwrap } from "@onboarding/client";
import type { Scene, Sent } from "./scene.ts";
import type { Standing, Step } from "./step.ts";

/** What came of a step. */
export interface Done {
  readonly requests: readonly Sent[];
  readonly status: number;
  readonly answer: Readonly<Record<string, unknown>>;
  /** Those about the customer since the step before. */
  readonly events: readonly string[];
  readonly customer: Standing;
}

/** Generous, for a machine with other work; a step takes well under a second. */
const WITHIN_MS = 20_000;
const LOOK_AGAIN_MS = 50;

const pause = (): Promise<void> => new Promise((go) => setTimeout(go, LOOK_AGAIN_MS));

const standingOf = async ({ observer }: Scene, customerId: string): Promise<Standing> => {
  const params = { path: { customerId } };
  const customer = unwrap(await observer.GET("/v1/customers/{customerId}", { params }));
  return { status: customer.status, kycLevel: customer.kycLevel, kycStatus: customer.kycStatus };
};

const statusOf = (sent: readonly Sent[]): number =>
  (sent.findLast(({ request }) => !request.startsWith("GET ")) ?? sent.at(-1))?.status ?? 0;

const inWords = ({ status, kycLevel, kycStatus }: Standing): string =>
  `status ${status}, level ${kycLevel}, KYC ${kycStatus}`;

/** What is not yet as it should be, in a sentence; undefined when all is. */
const lacking = (step: Step, events: readonly string[], customer: Standing): string | undefined => {
  const missing = step.events.filter((type) => !events.includes(type));
  if (missing.length > 0) return `no event ${missing.join(", ")} came, but ${events.join(", ") || "none"}`;
  if (isDeepStrictEqual(customer, step.leaves)) return undefined;
  return `the customer should have ${inWords(step.leaves)}, and has ${inWords(customer)}`;
};

/**
 * Does a step and waits until all that has to follow has done so.
 *
 * @throws Error whose message says in a sentence what did not come out
 */
export const runStep = async (
  step: Step,
  scene: Scene,
  eventsBefore: number,
  { withinMs = WITHIN_MS } = {},
): Promise<Done> => {
  const answer = await step.act(scene);
  const requests = scene.takeSent();
  const status = statusOf(requests);
  if (status !== step.status) throw new Error(`the answer was ${status} and not ${step.status}`);
  const customerId = scene.idOf(step.about);
  const until = Date.now() + withinMs;
  for (;;) {
    const customer = await standingOf(scene, customerId);
    const events = scene.eventsOf(customerId).slice(eventsBefore);
    const lack = lacking(step, events, customer);
    if (lack === undefined) return { requests, status, answer, events, customer };
    if (Date.now() >= until) throw new Error(`after ${withinMs / 1000} s ${lack}`);
    await pause();
  }
};
