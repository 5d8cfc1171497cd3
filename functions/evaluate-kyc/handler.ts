import middy from "@middy/core";
import { type EvaluateCaseDeps, evaluateCase } from "@onboarding/application";
import { CloudEvent } from "@onboarding/contracts";
import { logger } from "@onboarding/observability";
import type { EventBridgeEvent } from "aws-lambda";

/**
 * Evaluates the customer of an event. The event only says that something may have changed: what the verdict rests on is read
 * from the table, so late, repeated and reordered events do no harm.
 */
export const createHandler = (deps: EvaluateCaseDeps) =>
  middy<EventBridgeEvent<string, unknown>, void>().handler(async (event, _context, { signal }) => {
    const { id, subject, type, requestid } = CloudEvent.parse(event.detail);
    const { customer } = await evaluateCase(deps, subject, requestid, signal);
    logger.info("case evaluated", {
      requestId: requestid,
      eventId: id,
      eventType: type,
      customerId: subject,
      status: customer.status,
      kycLevel: customer.kycLevel,
      kycStatus: customer.kycStatus,
    });
  });
