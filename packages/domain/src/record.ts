import * as z from "zod";
import { DomainError } from "./domain-error.ts";
import { ActorId, Instant } from "./ids.ts";
import { lazySchema } from "./lazily.ts";

/** What every record carries: its version (the ETag) and who made and changed it when. */
export const RecordMeta = lazySchema(() =>
  z.object({
    version: z.int().positive(),
    createdAt: Instant,
    createdBy: ActorId,
    updatedAt: Instant,
    updatedBy: ActorId,
    /** The personal data of the record were destroyed; what has to stand in their place says `erased`. */
    erased: z.literal(true).optional(),
  }),
);
export type RecordMeta = z.infer<typeof RecordMeta>;

/** Meta of a record that is being made now. */
export const newRecordMeta = (actor: ActorId, now: Instant): RecordMeta => ({
  version: 1,
  createdAt: now,
  createdBy: actor,
  updatedAt: now,
  updatedBy: actor,
});

/**
 * The caller names the version that they have seen; the record must still be at it.
 *
 * @throws DomainError stale-version
 */
export const assertVersion = ({ version }: Pick<RecordMeta, "version">, expected: number): void => {
  if (version !== expected) throw new DomainError("stale-version");
};
