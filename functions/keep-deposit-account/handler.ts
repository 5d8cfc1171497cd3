import middy from "@middy/core";
import { type KeepDepositAccountDeps, keepDepositAccount } from "@onboarding/application";
import { CloudEvent } from "@onboarding/contracts";
import { logger } from "@onboarding/observability";
import type { EventBridgeEvent } from "aws-lambda";

/**
 * Keeps the deposit account of an event's customer in step with them: opens it after the first activation, freezes and unfreezes
 * it. What it has to be follows from the case alone, so late, repeated and reordered events do no harm.
 */
export const createHandler = (deps: KeepDepositAccountDeps) =>
  middy<EventBridgeEvent<string, unknown>, void>().handler(async (event, _context, { signal }) => {
    const { id, subject, type, requestid } = CloudEvent.parse(event.detail);
    const account = await keepDepositAccount(deps, subject, requestid, signal);
    logger.info("deposit account in step", {
      requestId: requestid,
      eventId: id,
      eventType: type,
      customerId: subject,
      status: account?.status,
    });
  });
