import { capabilities, type Route } from "@onboarding/contracts";
import { builtSchema } from "@onboarding/domain";

/** A route with the name that the document gives it. */
export interface NamedRoute {
  readonly capability: string;
  readonly operationId: string;
  readonly route: Route;
}

const pascal = (text: string): string =>
  text.toLowerCase().replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a capability's routes are about, where that is not its name. */
const subjectOf = (capability: string): string => pascal(capability.replace(/-status$/, ""));

/**
 * `editAddress` is told apart by itself; `suspend` of `online-user` becomes `suspendOnlineUser`, `PHOTO.list` `listPhotos`.
 */
const operationIdOf = (capability: string, name: string): string => {
  const [purpose, verb] = name.split(".");
  if (purpose !== undefined && verb !== undefined) return `${verb}${pascal(purpose)}${verb === "list" ? "s" : ""}`;
  const saysWhat = /[A-Z]/.test(name) || name === capability;
  return saysWhat ? name : `${name}${subjectOf(capability)}`;
};

/** A route whose schemas have been built. */
const built = (route: Route): Route => ({
  ...route,
  query: builtSchema(route.query),
  body: builtSchema(route.body),
  success: { ...route.success, schema: builtSchema(route.success.schema) },
});

/** Every route of the API. */
export const namedRoutes = (): readonly NamedRoute[] =>
  Object.entries(capabilities).flatMap(([capability, routes]) =>
    Object.entries<Route>(routes).map(([name, route]) => ({
      capability,
      operationId: operationIdOf(capability, name),
      route: built(route),
    })),
  );
