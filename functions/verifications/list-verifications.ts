import type { QueuePlace, VerificationQueue } from "@onboarding/application";
import { verificationRoutes, waitingVerification } from "@onboarding/contracts";
import { AddressType, CustomerId, Instant } from "@onboarding/domain";
import { decodeCursor, encodeCursor, ok, serve } from "@onboarding/http";
import * as z from "zod";

const pointers = ["/introducer", "/identityVerification", ...AddressType.options.map((type) => `/address/${type}`)];

/** A place in the queue as it stands in a cursor: ids, a time and a type, and so no personal data. */
const Place = z.tuple([Instant, CustomerId, z.enum(pointers)]);

const placeIn = (cursor: string | undefined, scope: string): QueuePlace | undefined => {
  const [since, customerId, pointer] = decodeCursor(cursor, scope, Place) ?? [];
  return since && customerId && pointer ? { since, customerId, pointer } : undefined;
};

/** GET /v1/verifications */
export const listVerifications = (queue: VerificationQueue) =>
  serve(verificationRoutes.listVerifications, async ({ query: { kind, limit, cursor }, signal }) => {
    const scope = `verifications=${kind}`;
    const { waiting, next } = await queue.list(kind, { limit, after: placeIn(cursor, scope) }, signal);
    return ok({
      items: waiting.map(({ customerId, record, ...wait }) => waitingVerification(customerId, wait, record)),
      nextCursor: next ? encodeCursor(scope, [next.since, next.customerId, next.pointer]) : null,
    });
  });
