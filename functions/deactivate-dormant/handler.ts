import middy from "@middy/core";
import { type DeactivateDormantDeps, deactivateDormant } from "@onboarding/application";
import { faultFields, logger } from "@onboarding/observability";

/** Time kept back to finish a page and to remember the place. */
const LAST_PAGE_MS = 30_000;

/**
 * The daily run. Fails when customers could not be changed, so that the run is repeated and in the end seen by people; the others
 * are done by then.
 */
export const createHandler = (deps: Omit<DeactivateDormantDeps, "onFailure">) =>
  middy<unknown, void>().handler(async (_event, context, { signal }) => {
    const requestId = context.awsRequestId;
    const outcome = await deactivateDormant(
      {
        ...deps,
        onFailure: (customerId, error) =>
          logger.error("customer not deactivated", { requestId, customerId, ...faultFields(error) }),
      },
      { requestId, mayGoOn: () => context.getRemainingTimeInMillis() > LAST_PAGE_MS },
      signal,
    );
    logger.info("dormant customers deactivated", { requestId, ...outcome });
    if (outcome.failed > 0) throw new Error(`${outcome.failed} dormant customers could not be deactivated`);
  });
