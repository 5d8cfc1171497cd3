import * as z from "zod";
import { plainRoute, type Route } from "../route.ts";

/** Where Sumsub tells us what it found. */
export const sumsubWebhookRoutes = {
  receiveSumsubDelivery: {
    ...plainRoute,
    method: "POST",
    path: "/webhooks/sumsub",
    // No token: the digest over the body is what shows who sends it.
    permission: "public",
    summary: "Takes a delivery of Sumsub.",
    headers: { "x-payload-digest": z.string(), "x-payload-digest-alg": z.string() },
    body: z.unknown(),
    success: { status: 200, schema: z.object({ received: z.literal(true) }) },
    problems: ["delivery-not-authentic", "case-busy"],
  },
} as const satisfies Record<string, Route>;
