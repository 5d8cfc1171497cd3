import { type Capability, capabilities, type Route, routeKey } from "@onboarding/contracts";
import type { Role } from "@onboarding/domain";
import { type ApiHandler, call, type TestAnswer, type TestRequest } from "./api-event.ts";
import { apiFunctions } from "./api-functions.ts";
import type { InMemoryCases } from "./in-memory-cases.ts";

/** Every route of the API, with the capability that serves it. */
export const routes: readonly { readonly key: string; readonly capability: Capability; readonly route: Route }[] =
  Object.entries(capabilities).flatMap(([capability, own]) =>
    Object.values(own).map((route: Route) => ({ key: routeKey(route), capability: capability as Capability, route })),
  );

type Call = (route: string, request?: Omit<TestRequest, "route" | "claims">) => Promise<TestAnswer>;

/** Calls any route of the API, on cases in memory, as whoever is named. */
export const apiCallers = (cases: InMemoryCases): ((sub: string, role: Role | "nobody") => Call) => {
  const functions = apiFunctions(cases);
  const handlers = new Map<string, ApiHandler>(routes.map(({ key, capability }) => [key, functions[capability]]));
  return (sub, role) => (route, request) => {
    const handler = handlers.get(route);
    if (!handler) throw new Error(`there is no route ${route}`);
    // Keycloak adds roles of its own, which mean nothing here.
    const roles = role === "nobody" ? "[default-roles-onboarding]" : `[${role} default-roles-onboarding]`;
    return call(handler, { ...request, route, claims: { sub, typ: "Bearer", roles } });
  };
};
