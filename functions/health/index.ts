import { healthRoutes } from "@onboarding/contracts";
import { httpFunction, ok, serve } from "@onboarding/http";

/** GET /health */
export const handler = httpFunction(healthRoutes, {
  health: serve(healthRoutes.health, async () => ok({ status: "ok" })),
});
