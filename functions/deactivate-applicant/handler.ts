import middy from "@middy/core";
import type { ProfileCloser } from "@onboarding/application";
import { CloudEvent } from "@onboarding/contracts";
import { logger } from "@onboarding/observability";
import type { EventBridgeEvent } from "aws-lambda";

/** Closes the profile that the identity provider holds of a customer who was closed. May be repeated. */
export const createHandler = (profiles: ProfileCloser) =>
  middy<EventBridgeEvent<string, unknown>, void>().handler(async (event, _context, { signal }) => {
    const { id, subject, requestid } = CloudEvent.parse(event.detail);
    const hadProfile = await profiles.deactivate(subject, signal);
    logger.info("profile deactivated", { requestId: requestid, eventId: id, customerId: subject, hadProfile });
  });
