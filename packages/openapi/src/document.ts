import * as contracts from "@onboarding/contracts";
import { type CreateDocumentOptions, createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import * as common from "./common-components.ts";
import type { Json, OpenApiDocument, Operation, Response } from "./document-types.ts";
import { withExamples } from "./examples.ts";
import { operationOf } from "./operation.ts";
import { namedRoutes } from "./operation-ids.ts";
import { commonResponses, problemExamples, problemResponses, problemSchemas } from "./problem-responses.ts";
import type { Schemas } from "./sample.ts";
import { type Descriptions, nameSchemas } from "./schema-names.ts";
import { tidy } from "./tidy.ts";

export interface DocumentOptions {
  /** Answers may hold nothing that is not described. Readers outside are not told so: fields may be added at any time. */
  readonly isStrict?: boolean;
}

const overrideOf =
  ({ isStrict }: DocumentOptions): NonNullable<CreateDocumentOptions["override"]> =>
  ({ jsonSchema, io }) => {
    // The pattern of a date says no more than its format, at great length.
    if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    if (io === "output" && !isStrict && jsonSchema.additionalProperties === false)
      delete jsonSchema.additionalProperties;
  };

const tagsOf = (descriptions: Descriptions) =>
  Object.entries(contracts.capabilities).map(([name, routes]) => {
    const exported = Object.entries(contracts).find(([, value]) => value === routes)?.[0] ?? "";
    return { name, description: descriptions.get(exported)?.text ?? name };
  });

const pathsOf = (routes: ReturnType<typeof namedRoutes>): ZodOpenApiPathsObject => {
  const paths: ZodOpenApiPathsObject = {};
  for (const { route, operationId, capability } of routes) {
    const operation = { [route.method.toLowerCase()]: operationOf(route, operationId, capability) };
    paths[route.path] = { ...paths[route.path], ...operation };
  }
  return paths;
};

const described = (routes: ReturnType<typeof namedRoutes>, descriptions: Descriptions, options: DocumentOptions) =>
  createDocument(
    {
      openapi: "3.1.1",
      info: common.info,
      servers: [{ url: "/", description: "Where this document comes from." }],
      tags: tagsOf(descriptions),
      security: [{ login: ["openid"] }, { token: [] }],
      paths: pathsOf(routes),
      components: { schemas: { Problem: contracts.Problem } },
    },
    { override: overrideOf(options) },
  );

type Entry = readonly [status: string, response: Json];

/** The whole API, as OpenAPI 3.1: every route of the contract with all that it may answer. */
export const openApiDocument = (descriptions: Descriptions, options: DocumentOptions = {}): OpenApiDocument => {
  nameSchemas(descriptions);
  const routes = namedRoutes();
  const made = tidy(described(routes, descriptions, options) as unknown as OpenApiDocument);
  const refusals = new Map(
    routes.map(({ operationId, route }) => [operationId, Object.entries(problemResponses(route)) as Entry[]]),
  );
  const shared = commonResponses([...refusals.values()].flat());
  const schemas: Schemas = { ...made.components.schemas, ...problemSchemas(), GatewayError: common.gatewayError };
  const complete = (operation: Operation): Operation => {
    const own = (refusals.get(operation.operationId) ?? []).map(([status, response]) => [
      status,
      shared.refOr(status, response),
    ]);
    const { responses, ...rest } = withExamples(operation, schemas);
    return { ...rest, responses: { ...responses, ...(Object.fromEntries(own) as Operation["responses"]) } };
  };
  return {
    ...made,
    paths: mapValues(made.paths, (item) => mapValues(item, complete)),
    components: {
      schemas,
      responses: shared.components as unknown as Readonly<Record<string, Response>>,
      parameters: common.parameters,
      headers: common.headers,
      examples: problemExamples(),
      securitySchemes: common.securitySchemes,
    },
  };
};

const mapValues = <Value, Result>(values: Readonly<Record<string, Value>>, map: (value: Value) => Result) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
