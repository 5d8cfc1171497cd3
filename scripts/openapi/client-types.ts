import type { OpenApiDocument } from "@onboarding/openapi";
import openapiTs, { astToString } from "openapi-typescript";

const HEADER = "// Made from the OpenAPI document by `npm run client-types`; not to be edited.\n\n";

/** The client gives what API Gateway refuses the shape of a problem, with this code (packages/client/src/problems.ts). */
const gatewayProblem = {
  type: "object",
  properties: {
    code: { const: "refused-by-gateway" },
    status: { type: "integer" },
    title: { type: "string" },
  },
  required: ["code", "status", "title"],
};

/** They are in the document, for who wants them. */
const withoutExamples = (key: string, value: unknown): unknown =>
  key === "example" || key === "examples" ? undefined : value;

/** The types of the client, as the text of a module. */
export const clientTypes = async (document: OpenApiDocument): Promise<string> => {
  const { components, ...rest } = structuredClone(document) as OpenApiDocument & object;
  const schemas = { ...components.schemas, GatewayError: gatewayProblem };
  const made = JSON.stringify({ ...rest, components: { ...components, schemas } }, withoutExamples);
  const nodes = await openapiTs(made, { exportType: true, silent: true, defaultNonNullable: false });
  return HEADER + astToString(nodes);
};
