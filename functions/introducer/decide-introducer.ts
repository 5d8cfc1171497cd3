import { type ChangeCaseDeps, decideIntroducer } from "@onboarding/application";
import { IntroducerView, introducerRoutes } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/introducer/verification */
export const postIntroducerDecision = (deps: ChangeCaseDeps) =>
  serve(introducerRoutes.decideIntroducer, ({ path: { customerId }, body: decision, expectedVersion, by, signal }) =>
    decideIntroducer(
      deps,
      { customerId, decision, expectedVersion },
      by,
      (introducer) => record(IntroducerView.parse(introducer)),
      signal,
    ),
  );
