import type { CaseStore } from "@onboarding/application";
import { FamilyRelationPage, familyRelationRoutes } from "@onboarding/contracts";
import { DomainError } from "@onboarding/domain";
import { ok, serve } from "@onboarding/http";

/** GET /v1/customers/{customerId}/family-relations */
export const listFamilyRelations = (cases: Pick<CaseStore, "load">) =>
  serve(familyRelationRoutes.listFamilyRelations, async ({ path, signal }) => {
    const kase = await cases.load(path.customerId, signal);
    if (!kase) throw new DomainError("customer-not-found");
    // A relation's id begins with the time at which it was added.
    const items = kase.familyRelations.toSorted((a, b) => (a.relationId < b.relationId ? -1 : 1));
    return ok(FamilyRelationPage.parse({ items, nextCursor: null }));
  });
