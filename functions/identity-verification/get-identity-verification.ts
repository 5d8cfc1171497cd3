import type { RecordReader } from "@onboarding/application";
import { identityVerificationRoutes, identityVerificationView } from "@onboarding/contracts";
import { DomainError } from "@onboarding/domain";
import { record, serve } from "@onboarding/http";

/** GET /v1/customers/{customerId}/identity-verification */
export const getIdentityVerification = (records: Pick<RecordReader, "find">) =>
  serve(identityVerificationRoutes.getIdentityVerification, async ({ path, caller, signal }) => {
    const verification = await records.find(path.customerId, "identityVerification", "", signal);
    if (!verification) throw new DomainError("customer-not-found");
    return record(identityVerificationView(verification, caller.roles));
  });
