import { type ChangeCaseDeps, type Observed, observeIdentityCheck } from "@onboarding/application";
import { CustomerId } from "@onboarding/domain";
import { HttpProblem, ok, type RouteHandler } from "@onboarding/http";
import { counted, logger } from "@onboarding/observability";
import { type DigestAlgorithm, isAuthentic, readDelivery } from "@onboarding/sumsub";

export interface ReceiveDeliveryDeps extends ChangeCaseDeps {
  /** All that are in use. */
  readonly webhookSecrets: readonly string[];
  readonly algorithms: readonly DigestAlgorithm[];
  /** Whether events of a Sumsub sandbox count. */
  readonly takesSandbox: boolean;
}

type Event = Parameters<RouteHandler>[0];

const bytesOf = ({ body = "", isBase64Encoded }: Event): Uint8Array =>
  Buffer.from(body, isBase64Encoded ? "base64" : "utf8");

interface Outcome {
  /** `applied`, or why the delivery changes nothing. */
  readonly outcome: string;
  readonly type?: string;
  readonly customerId?: CustomerId;
  readonly state?: string;
}

const outcomeOf = (observed: Observed): Pick<Outcome, "outcome" | "state"> =>
  "ignored" in observed ? { outcome: observed.ignored } : { outcome: "applied", state: observed.state };

const process = async (
  deps: ReceiveDeliveryDeps,
  body: Uint8Array,
  requestId: string,
  signal: AbortSignal,
): Promise<Outcome> => {
  const read = readDelivery(body, deps.takesSandbox);
  if (read.is === "unreadable") return { outcome: "unreadable" };
  const { type } = read;
  if (read.is === "irrelevant") return { outcome: `irrelevant-${read.because}`, type };
  const { externalUserId, observation } = read.review;
  const { data: customerId } = CustomerId.safeParse(externalUserId);
  if (!customerId) return { outcome: "unknown-customer", type };
  const observed = await observeIdentityCheck(deps, customerId, observation, requestId, signal);
  return { type, customerId, ...outcomeOf(observed) };
};

/**
 * POST /webhooks/sumsub. Whatever Sumsub has signed is answered with 200, also when it changes nothing: it would only be sent
 * again. What is not applied is counted by its reason. Deliveries may be repeated, late and in any order.
 */
export const receiveDelivery =
  (deps: ReceiveDeliveryDeps): RouteHandler =>
  async (event, { requestId, signal }) => {
    const body = bytesOf(event);
    const digest = event.headers["x-payload-digest"];
    const algorithm = event.headers["x-payload-digest-alg"];
    if (!isAuthentic({ body, digest, algorithm }, deps.webhookSecrets, deps.algorithms)) {
      logger.warn("sumsub delivery refused", { requestId, ...counted("SumsubDelivery", { outcome: "not-authentic" }) });
      throw new HttpProblem("delivery-not-authentic");
    }
    const { outcome, ...fields } = await process(deps, body, requestId, signal);
    const line = { requestId, ...fields, ...counted("SumsubDelivery", { outcome }) };
    // What we cannot read may be a change on Sumsub's side that somebody has to look at.
    if (outcome === "unreadable") logger.error("sumsub delivery not understood", line);
    else logger.info("sumsub delivery", line);
    return ok({ received: true });
  };
