import type { RecordReader } from "@onboarding/application";
import { FamilyRelationView, familyRelationRoutes } from "@onboarding/contracts";
import { DomainError } from "@onboarding/domain";
import { record, serve } from "@onboarding/http";

/** GET /v1/customers/{customerId}/family-relations/{relationId} */
export const getFamilyRelation = (records: Pick<RecordReader, "find">) =>
  serve(familyRelationRoutes.getFamilyRelation, async ({ path: { customerId, relationId }, signal }) => {
    const relation = await records.find(customerId, "familyRelation", relationId, signal);
    if (!relation) throw new DomainError("relation-not-found");
    return record(FamilyRelationView.parse(relation));
  });
