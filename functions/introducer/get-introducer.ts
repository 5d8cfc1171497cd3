import type { RecordReader } from "@onboarding/application";
import { IntroducerView, introducerRoutes } from "@onboarding/contracts";
import { DomainError } from "@onboarding/domain";
import { record, serve } from "@onboarding/http";

/** GET /v1/customers/{customerId}/introducer */
export const getIntroducer = (records: Pick<RecordReader, "find">) =>
  serve(introducerRoutes.getIntroducer, async ({ path, signal }) => {
    const introducer = await records.find(path.customerId, "introducer", "", signal);
    if (!introducer) throw new DomainError("introducer-not-found");
    return record(IntroducerView.parse(introducer));
  });
