import { FamilyRelation, lazySchema } from "@onboarding/domain";
import * as z from "zod";

/** A family relation as the API shows it. */
export const FamilyRelationView = lazySchema(() => FamilyRelation.unwrap());

/** GET …/family-relations: all of them, oldest first; there is never a second page. */
export const FamilyRelationPage = lazySchema(() =>
  z.object({ items: z.array(FamilyRelationView), nextCursor: z.null() }),
);
