import middy from "@middy/core";
import { type RecordActivityDeps, recordActivity } from "@onboarding/application";
import { AccountActivity } from "@onboarding/contracts";
import { logger } from "@onboarding/observability";
import type { EventBridgeEvent } from "aws-lambda";

/**
 * Notes the activity that an account service tells of. An event that is not as it has to be, or of a customer whom nobody knows,
 * fails and ends in the dead-letter queue, where people see it.
 */
export const createHandler = (deps: RecordActivityDeps) =>
  middy<EventBridgeEvent<string, unknown>, void>().handler(async (event, _context, { signal }) => {
    const { id, subject, type, time } = AccountActivity.parse(event.detail);
    // The other service's own id may be anything; EventBridge's is not.
    await recordActivity(deps, { customerId: subject, activeAt: time, requestId: event.id }, signal);
    logger.debug("activity noted", { eventId: event.id, eventType: type, customerId: subject, idLength: id.length });
  });
