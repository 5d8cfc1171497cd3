import { type ChangeCaseDeps, deleteFamilyRelation as takeAway } from "@onboarding/application";
import { familyRelationRoutes } from "@onboarding/contracts";
import { noContent, serve } from "@onboarding/http";

/** DELETE /v1/customers/{customerId}/family-relations/{relationId} */
export const deleteFamilyRelation = (deps: ChangeCaseDeps) =>
  serve(familyRelationRoutes.deleteFamilyRelation, ({ path, expectedVersion, by, signal }) =>
    takeAway(deps, { ...path, expectedVersion }, by, noContent, signal),
  );
