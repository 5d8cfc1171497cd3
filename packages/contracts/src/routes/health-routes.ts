import * as z from "zod";
import { plainRoute, type Route } from "../route.ts";

/** Whether the service answers. */
export const healthRoutes = {
  health: {
    ...plainRoute,
    method: "GET",
    path: "/health",
    permission: "public",
    summary: "Tells that the service answers.",
    success: { status: 200, schema: z.object({ status: z.literal("ok") }) },
  },
} as const satisfies Record<string, Route>;
