import { addFamilyRelation, type ChangeCaseDeps } from "@onboarding/application";
import { FamilyRelationView, familyRelationRoutes } from "@onboarding/contracts";
import { created, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/family-relations */
export const postFamilyRelation = (deps: ChangeCaseDeps) =>
  serve(familyRelationRoutes.addFamilyRelation, ({ path: { customerId }, body, by, signal }) =>
    addFamilyRelation(
      deps,
      customerId,
      body,
      by,
      (relation) =>
        created(
          `/v1/customers/${customerId}/family-relations/${relation.relationId}`,
          FamilyRelationView.parse(relation),
        ),
      signal,
    ),
  );
