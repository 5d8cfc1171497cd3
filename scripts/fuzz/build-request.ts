import { hostileTexts } from "./hostile.ts";
import { headersFor } from "./request-headers.ts";
import { hostileQueryFor, queryFor } from "./request-query.ts";
import { type Spoiling, spoilings, spoiltBody, spoiltText } from "./spoil.ts";
import type { Builder, Target } from "./target.ts";
import { validObject, validValue } from "./values.ts";

export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whose token; the others are no tokens of anybody. */
  readonly caller: string;
  /** How it departs from what is asked for; "valid" when it does not. */
  readonly kind: string;
}

const encoded = (text: string): string => {
  // A lone surrogate cannot be written into a URL.
  return encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/");
};

const pathFor = (
  { random, places, document }: Builder,
  { template, operation }: Target,
  isHostile: boolean,
): string => {
  const known = places.fill(template, random);
  const parts = template.split("/").map((part, position) => {
    if (!part.startsWith("{")) return part;
    const place = known[position];
    if (place !== undefined && !isHostile && random.chance(0.95)) return place;
    if (isHostile) return encoded(random.pick([...hostileTexts, "x".repeat(6_000), "..", "."])) || "%20";
    const parameter = operation.parameters?.find(({ name }) => `{${name}}` === part);
    return String(parameter ? validValue(parameter.schema, random, document.components.schemas) : "x");
  });
  return parts.join("/");
};

/** Customers that are there, where a body names one. */
const withKnownPeople = (body: Record<string, unknown>, { places, random }: Builder): Record<string, unknown> => {
  const named = ["introducerId", "relativeId"].filter((field) => field in body && random.chance(0.8));
  const known = named.map((field) => [field, places.fill("/v1/customers/{customerId}", random)[3] ?? body[field]]);
  return { ...body, ...Object.fromEntries(known) };
};

const bodyFor = (builder: Builder, { operation }: Target, how: Spoiling | undefined) => {
  const { random, document } = builder;
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (!media || type === undefined)
    return how === "text" ? { type: "application/json", text: '{"un":"asked"}' } : undefined;
  if (!operation.requestBody?.required && random.chance(0.4) && how === undefined) return undefined;
  const { schemas } = document.components;
  const valid = withKnownPeople(validObject(media.schema, media.example, random, schemas), builder);
  const text = JSON.stringify(how ? spoiltBody(valid, media.schema, how, random, schemas) : valid);
  return { type, text: how === "text" ? spoiltText(text, random) : text };
};

const types = [
  "text/plain",
  "application/xml",
  "",
  "application/json; charset=utf-16",
  "multipart/form-data",
  "application/jsonx",
];

const people: Readonly<Record<string, readonly string[]>> = {
  agent: ["agent", "agent2"],
  verifier: ["verifier", "verifier2"],
  admin: ["admin"],
};
const strangers = ["nobody", "garbage", "tampered", "unsigned", "agent", "verifier", "admin"];

const callerFor = ({ random }: Builder, { operation }: Target, isWrong: boolean): string => {
  if (isWrong) return random.pick(strangers);
  const fitting = operation["x-roles"].flatMap((role) => people[role] ?? []);
  return fitting.length > 0 ? random.pick(fitting) : random.pick(["agent", "verifier"]);
};

const kinds = [
  "valid",
  "valid",
  "valid",
  "valid",
  "valid",
  "valid",
  "query",
  "headers",
  "caller",
  "path",
  "type",
] as const;

/** A request of an operation: as it is asked for, or with one thing wrong. */
export const buildRequest = (builder: Builder, target: Target, alwaysValid = false): FuzzRequest => {
  const { random } = builder;
  const kind = alwaysValid ? "valid" : random.pick([...kinds, ...spoilings]);
  const how = spoilings.find((one) => one === kind);
  const body = bodyFor(builder, target, how);
  const path = pathFor(builder, target, kind === "path");
  const query = kind === "query" ? hostileQueryFor(builder, target) : queryFor(builder, target);
  const headers = headersFor(builder, target, path, kind === "headers");
  const type = kind === "type" ? random.pick(types) : body?.type;
  return {
    method: target.method,
    path: path + query,
    headers: { ...headers, ...(type && body && { "content-type": type }) },
    ...(body && { body: body.text }),
    caller: callerFor(builder, target, kind === "caller"),
    kind,
  };
};
