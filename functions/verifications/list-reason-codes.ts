import { ReasonCodeList, verificationRoutes } from "@onboarding/contracts";
import { reasonCodes } from "@onboarding/domain";
import { ok, serve } from "@onboarding/http";

const items = Object.entries(reasonCodes).map(([code, description]) => ({ code, description }));

/** GET /v1/reason-codes */
export const listReasonCodes = () =>
  serve(verificationRoutes.listReasonCodes, async () => ok(ReasonCodeList.parse({ items })));
