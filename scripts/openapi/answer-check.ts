import type { Media, OpenApiDocument, Response } from "@onboarding/openapi";
import { operationFinder } from "./find-operation.ts";
import { type SchemaCheck, schemaCheckOf } from "./schema-check.ts";

/** A request of the API and what came back. */
export interface Exchange {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What the API answered that its document does not say; nothing when all is as described. */
export type AnswerCheck = (exchange: Exchange) => readonly string[];

const mediaTypeOf = (headers: Headers): string | undefined => headers.get("content-type")?.split(";")[0]?.trim();

const isOfRange = (range: string, type: string): boolean => {
  const [plain = ""] = range.split(";");
  return plain.endsWith("/*") ? type.startsWith(plain.slice(0, -1)) : plain === type;
};

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const codeOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "code" in value ? String(value.code) : "none";

/** Says what code is missing rather than that none of twenty alternatives fits. */
const bodyFaults = (check: SchemaCheck, type: string, { schema, examples }: Media, text: string): readonly string[] => {
  if (type.startsWith("text/")) return [];
  const body = parsed(text);
  if (!body) return ["a body that is no JSON"];
  const code = codeOf(body.value);
  if (type === "application/problem+json" && !(code in (examples ?? {}))) return [`the code ${code}`];
  return check(schema, body.value).map((fault) => `a body in which ${fault}`);
};

const WATCHED = ["etag", "location", "idempotency-replayed", "retry-after"];

const headerFaults = ({ components }: OpenApiDocument, response: Response, headers: Headers): readonly string[] => {
  const described = Object.keys(response.headers ?? {}).map((name) => name.toLowerCase());
  const undescribed = WATCHED.filter((name) => headers.has(name) && !described.includes(name));
  const missing = Object.keys(response.headers ?? {}).filter(
    (name) => components.headers[name]?.required && !headers.has(name),
  );
  return [...undescribed.map((name) => `the header ${name}`), ...missing.map((name) => `no header ${name}`)];
};

/** What API Gateway answers where there is no route, or nothing that it can read. */
const gatewayStatuses = [400, 404, 413, 431];

const unroutedFaults = ({ status, text }: Exchange): readonly string[] => {
  const body = parsed(text)?.value;
  const isGateways = typeof body === "object" && body !== null && "message" in body;
  return gatewayStatuses.includes(status) && isGateways ? [] : [`${status} where the document has no operation`];
};

/** Holds answers against a document. */
export const answerCheckOf = (document: OpenApiDocument): AnswerCheck => {
  const find = operationFinder(document);
  const check = schemaCheckOf(document);
  return (exchange) => {
    const { method, path, status, headers, text } = exchange;
    const found = find(method, path);
    if (!found) return unroutedFaults(exchange);
    const given = found.operation.responses[String(status)];
    const response = given?.$ref ? document.components.responses[given.$ref.split("/").at(-1) ?? ""] : given;
    if (!response) return [`the status ${status} (${codeOf(parsed(text)?.value)})`];
    const headersWrong = headerFaults(document, response, headers);
    if (!response.content) return text === "" ? headersWrong : [...headersWrong, "a body"];
    const type = mediaTypeOf(headers) ?? "none";
    const media = Object.entries(response.content).find(([range]) => isOfRange(range, type))?.[1];
    return [...headersWrong, ...(media ? bodyFaults(check, type, media, text) : [`the content type ${type}`])];
  };
};
