import { OwnKycView, OwnProfileView } from "../me.ts";
import { plainRoute, type Route } from "../route.ts";

/** What customers see of themselves. */
export const meRoutes = {
  getOwnProfile: {
    ...plainRoute,
    method: "GET",
    path: "/v1/me",
    permission: "self:read",
    summary: "Shows customers their own profile, where their KYC stands and what is missing.",
    success: { status: 200, schema: OwnProfileView },
    problems: ["no-online-access", "case-busy"],
  },
  getOwnKyc: {
    ...plainRoute,
    method: "GET",
    path: "/v1/me/kyc",
    permission: "self:read",
    summary: "Shows customers where their KYC stands and what is missing.",
    success: { status: 200, schema: OwnKycView },
    problems: ["no-online-access", "case-busy"],
  },
} as const satisfies Record<string, Route>;
