import { httpApi, route } from "./http-api.ts";
import { tokenIssuer } from "./token-issuer.ts";

export type Issuer = Awaited<ReturnType<typeof tokenIssuer>>;

/** An API with one route behind the issuer and one that is open. */
export const protectedApi = async (
  issuer: Issuer,
  scopes: readonly string[] = [],
  identitySource = "$request.header.Authorization",
) => {
  const authorizer = {
    issuer: issuer.issuer,
    audience: ["onboarding-api", "other-api"],
    identitySource: [identitySource],
  };
  const api = await httpApi({ routes: [route("GET /v1/me", { authorizer, scopes }), route("GET /health")] });
  return {
    ...api,
    get: (token?: string) =>
      api.call("/v1/me", token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  };
};

/** The same with an issuer of its own. */
export const protectedApiWithIssuer = async (scopes?: readonly string[]) => {
  const issuer = await tokenIssuer();
  return { issuer, ...(await protectedApi(issuer, scopes)) };
};
