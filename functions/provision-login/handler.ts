import middy from "@middy/core";
import { LoginRefused, type ProvisionLoginDeps, provisionLogin } from "@onboarding/application";
import { CloudEvent } from "@onboarding/contracts";
import { logger } from "@onboarding/observability";
import type { EventBridgeEvent } from "aws-lambda";

/**
 * Brings the login of an event's customer in line. The event only says that something may have changed: what the login
 * ought to be is read from the table, so late, repeated and reordered events do no harm. A failure is thrown, after it was
 * written, for Lambda to try again.
 */
export const createHandler = (deps: ProvisionLoginDeps) =>
  middy<EventBridgeEvent<string, unknown>, void>().handler(async (event, _context, { signal }) => {
    const { id, subject, type, requestid } = CloudEvent.parse(event.detail);
    const fields = { requestId: requestid, eventId: id, eventType: type, customerId: subject };
    try {
      const records = await provisionLogin(deps, subject, requestid, signal);
      logger.info("login provisioned", { ...fields, provisioning: records?.onlineUser?.provisioning ?? "NONE" });
    } catch (error) {
      if (error instanceof LoginRefused) logger.warn("login not provisioned", { ...fields, reason: error.fault });
      throw error;
    }
  });
