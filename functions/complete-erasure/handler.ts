import middy from "@middy/core";
import { type CompleteErasureDeps, completeErasure } from "@onboarding/application";
import { CloudEvent } from "@onboarding/contracts";
import { logger } from "@onboarding/observability";
import type { EventBridgeEvent } from "aws-lambda";

/** Completes the erasure of the customer of an event. What the event says is read again from the table before a key is destroyed. */
export const createHandler = (deps: CompleteErasureDeps) =>
  middy<EventBridgeEvent<string, unknown>, void>().handler(async (event, _context, { signal }) => {
    const { id, subject, requestid } = CloudEvent.parse(event.detail);
    const isErased = await completeErasure(deps, subject, signal);
    logger.info("erasure completed", { requestId: requestid, eventId: id, customerId: subject, isErased });
  });
