import { type ChangeCaseDeps, changeFamilyRelation } from "@onboarding/application";
import { FamilyRelationView, familyRelationRoutes } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";

/** PATCH /v1/customers/{customerId}/family-relations/{relationId} */
export const patchFamilyRelation = (deps: ChangeCaseDeps) =>
  serve(
    familyRelationRoutes.editFamilyRelation,
    ({ path, body: { relativeId: _, ...patch }, expectedVersion, by, signal }) =>
      changeFamilyRelation(
        deps,
        { ...path, patch, expectedVersion },
        by,
        (relation) => record(FamilyRelationView.parse(relation)),
        signal,
      ),
  );
