import type { Route } from "@onboarding/contracts";
import { permissions } from "@onboarding/domain";
import * as z from "zod";
import type { ZodOpenApiOperationObject } from "zod-openapi";

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

const isWithoutBody = ({ body }: Route): boolean => body instanceof z.ZodUndefined;

const requestBodyOf = (route: Route): ZodOpenApiOperationObject["requestBody"] => ({
  required: !route.body.safeParse(undefined).success || route.body instanceof z.ZodUnknown,
  content: Object.fromEntries(
    [...(route.method === "PATCH" ? ["application/merge-patch+json"] : []), "application/json"].map((type) => [
      type,
      { schema: route.body },
    ]),
  ),
});

/** Whether what a route answers is a record with a version, which is then its ETag. */
const isVersioned = ({ success }: Route): boolean =>
  success.schema instanceof z.ZodObject && "version" in success.schema.shape;

const isIdempotent = ({ method, permission }: Route): boolean => method === "POST" && permission !== "public";

const successHeaders = (route: Route) => ({
  "X-Request-Id": ref("headers", "X-Request-Id"),
  ...(isVersioned(route) && { ETag: ref("headers", "ETag") }),
  ...(route.success.status === 201 && { Location: ref("headers", "Location") }),
  ...(isIdempotent(route) && { "Idempotency-Replayed": ref("headers", "Idempotency-Replayed") }),
});

const descriptions = { 200: "Done.", 201: "Made.", 204: "Gone." } as const;

const successOf = (route: Route) => {
  const { status, schema, contentType = "application/json" } = route.success;
  return {
    [String(status)]: {
      description: descriptions[status],
      headers: successHeaders(route),
      ...(status !== 204 && { content: { [contentType]: { schema } } }),
    },
  };
};

const headerParameters = (route: Route) => [
  ref("parameters", "X-Request-Id"),
  ...(isIdempotent(route) ? [ref("parameters", "Idempotency-Key")] : []),
  ...(route.needsIfMatch ? [ref("parameters", "If-Match")] : []),
];

const rolesOf = ({ permission }: Route): readonly string[] => (permission === "public" ? [] : permissions[permission]);

const textOf = (route: Route): string => {
  const roles = rolesOf(route);
  const who = roles.length > 0 ? `Roles: ${roles.join(", ")}.` : "Needs no token.";
  return `${route.summary}\n\n${who}${route.needsIfMatch ? " Names the version with `If-Match`." : ""}`;
};

/** A route as OpenAPI describes it, without its refusals. */
export const operationOf = (route: Route, operationId: string, tag: string): ZodOpenApiOperationObject => ({
  operationId,
  tags: [tag],
  summary: route.summary.replace(/\.$/, ""),
  description: textOf(route),
  ...(route.permission === "public" && { security: [] }),
  "x-roles": [...rolesOf(route)],
  ...(route.permission !== "public" && { "x-permission": route.permission }),
  parameters: headerParameters(route) as never,
  requestParams: {
    ...(route.path.includes("{") && { path: route.pathParameters as z.ZodObject }),
    ...(route.query instanceof z.ZodObject && Object.keys(route.query.shape).length > 0 && { query: route.query }),
    ...(route.headers && { header: z.object(route.headers) }),
  },
  ...(!isWithoutBody(route) && {
    requestBody: requestBodyOf(route) as NonNullable<ZodOpenApiOperationObject["requestBody"]>,
  }),
  responses: successOf(route) as ZodOpenApiOperationObject["responses"],
});
