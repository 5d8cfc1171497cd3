import { assignIntroducer, type ChangeCaseDeps } from "@onboarding/application";
import { IntroducerView, introducerRoutes } from "@onboarding/contracts";
import { created, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/introducer */
export const postIntroducer = (deps: ChangeCaseDeps) =>
  serve(introducerRoutes.assignIntroducer, ({ path: { customerId }, body, by, signal }) =>
    assignIntroducer(
      deps,
      { customerId, introducer: body },
      by,
      (introducer) => created(`/v1/customers/${customerId}/introducer`, IntroducerView.parse(introducer)),
      signal,
    ),
  );
