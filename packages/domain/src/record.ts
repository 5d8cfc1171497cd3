import * as z from "zod";
import { ActorId, Instant } from "./ids.ts";

/** What every record carries: its version (the ETag) and who made and changed it when. */
export const RecordMeta = z.object({
  version: z.int().positive(),
  createdAt: Instant,
  createdBy: ActorId,
  updatedAt: Instant,
  updatedBy: ActorId,
});
export type RecordMeta = z.infer<typeof RecordMeta>;

/** Meta of a record that is being made now. */
export const newRecordMeta = (actor: ActorId, now: Instant): RecordMeta => ({
  version: 1,
  createdAt: now,
  createdBy: actor,
  updatedAt: now,
  updatedBy: actor,
});
