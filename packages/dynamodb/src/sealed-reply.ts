import type { CustomerKey, StoredReply } from "@onboarding/application";
import { CustomerId, lazySchema } from "@onboarding/domain";
import * as z from "zod";
import { type Key, replyKey } from "./keys.ts";
import { placeOf, SEALED } from "./sealing.ts";

type Item = Readonly<Record<string, unknown>>;

const KIND = "reply";

/** The item of a kept reply: it repeats personal data, and the hash of the request tells of them too, so both are sealed. */
export const replyItem = (
  { key: idempotencyKey, expiresAt, ...content }: StoredReply,
  customerId: CustomerId,
  key: CustomerKey,
): Item & Key => {
  const at = replyKey(idempotencyKey);
  const sealed = key.seal(JSON.stringify(content), placeOf(at, KIND));
  return { ...at, kind: KIND, customerId, [SEALED]: sealed, expiresAt };
};

/** A kept reply as it lies in its item. */
export const ReplyItem = lazySchema(() =>
  z.object({
    pk: z.string(),
    sk: z.string(),
    /** Whose key it is sealed with. */
    customerId: CustomerId,
    [SEALED]: z.instanceof(Uint8Array),
    /** Seconds since the epoch. */
    expiresAt: z.number(),
  }),
);

const Content = lazySchema(() => z.object({ fingerprint: z.string(), reply: z.unknown() }));

/** @throws SealBroken */
export const openReply = (item: z.infer<typeof ReplyItem>, key: CustomerKey): z.infer<typeof Content> =>
  Content.parse(JSON.parse(key.open(item[SEALED], placeOf(item, KIND))));
