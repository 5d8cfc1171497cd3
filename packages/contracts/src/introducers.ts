import { CustomerId, FormerIntroducer, Introducer, lazySchema, RelationshipType } from "@onboarding/domain";
import * as z from "zod";
import { line } from "./fields.ts";

/** POST …/introducer: the introducing customer, and their deposit account when it is known already. */
export const AssignIntroducerRequest = lazySchema(() =>
  z.strictObject({
    introducerId: CustomerId,
    accountNo: line(50).optional(),
    relationshipType: RelationshipType.optional(),
  }),
);

/** PATCH …/introducer, a JSON merge patch; another `introducerId` replaces the introducer. */
export const EditIntroducerRequest = lazySchema(() =>
  z.strictObject({
    introducerId: CustomerId.optional(),
    accountNo: line(50).nullable().optional(),
    relationshipType: RelationshipType.nullable().optional(),
  }),
);

/** An introducer as the API shows it. */
export const IntroducerView = lazySchema(() => Introducer.unwrap().omit({ editedBy: true }));

/** An introducer who was replaced or removed, as the case shows it. */
export const FormerIntroducerView = lazySchema(() => FormerIntroducer.unwrap().omit({ editedBy: true }));
