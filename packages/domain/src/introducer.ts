import * as z from "zod";
import { CustomerId, EntryId, Instant } from "./ids.ts";
import { lazySchema } from "./lazily.ts";
import { RecordMeta } from "./record.ts";
import { VerificationFields } from "./verification.ts";

/** What the introducer is to the customer. */
export const RelationshipType = z.enum(["FAMILY", "FRIEND", "BUSINESS", "COLLEAGUE", "OTHER"]);

/** The existing customer who introduces this one. The account is theirs; it may come later, but not after verification. */
export const IntroducerData = lazySchema(() =>
  z.object({
    introducerId: CustomerId,
    accountNo: z.string().min(1).max(50).optional(),
    relationshipType: RelationshipType,
  }),
);
export type IntroducerData = z.infer<typeof IntroducerData>;

/** The introducer of a customer, and the judgement on it. */
export const Introducer = lazySchema(() =>
  z.object({
    ...IntroducerData.unwrap().shape,
    ...VerificationFields.unwrap().shape,
    ...RecordMeta.unwrap().shape,
  }),
);
export type Introducer = z.infer<typeof Introducer>;

/** An introducer who was replaced or removed; kept as it was. */
export const FormerIntroducer = lazySchema(() =>
  Introducer.unwrap().extend({
    /** The revision of the case on which it ended. */
    formerId: EntryId,
    endedAt: Instant,
  }),
);
export type FormerIntroducer = z.infer<typeof FormerIntroducer>;
