import { type ChangeCaseDeps, changeIntroducer } from "@onboarding/application";
import { IntroducerView, introducerRoutes } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";

/** PATCH /v1/customers/{customerId}/introducer */
export const patchIntroducer = (deps: ChangeCaseDeps) =>
  serve(introducerRoutes.editIntroducer, ({ path: { customerId }, body: edit, expectedVersion, by, signal }) =>
    changeIntroducer(
      deps,
      { customerId, edit, expectedVersion },
      by,
      (introducer) => record(IntroducerView.parse(introducer)),
      signal,
    ),
  );
