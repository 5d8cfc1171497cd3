import middy from "@middy/core";
import { LoginRefused, type ProvisionLoginDeps, provisionLogin } from "@onboarding/application";
import { CloudEvent } from "@onboarding/contracts";
import { counted, logger } from "@onboarding/observability";
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
      const outcome = records?.onlineUser?.provisioning ?? "NONE";
      logger.info("login provisioned", { ...fields, ...counted("LoginProvisioning", { outcome }) });
    } catch (error) {
      if (error instanceof LoginRefused) {
        const outcome = counted("LoginProvisioning", { outcome: "FAILED" });
        logger.warn("login not provisioned", { ...fields, reason: error.fault, ...outcome });
      }
      throw error;
    }
  });
