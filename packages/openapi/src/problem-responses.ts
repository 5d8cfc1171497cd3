import { STATUS_CODES } from "node:http";
import { type ProblemCode, problems, type Route } from "@onboarding/contracts";
import type { Json } from "./document-types.ts";
import { namedRoutes } from "./operation-ids.ts";
import { problemsByStatus, problemsOf } from "./route-problems.ts";
import type { Schemas } from "./sample.ts";

const ref = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` });

/** `customer-closed` becomes `CustomerClosedProblem`. */
const schemaName = (code: string): string =>
  `${code.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Problem`;

/** Those that some route answers; the others never leave the service. */
const answered = (): readonly ProblemCode[] =>
  [...new Set(namedRoutes().flatMap(({ route }) => problemsOf(route)))].toSorted();

/** One schema for each code, so that a generated client tells them apart by `code`. */
export const problemSchemas = (): Schemas =>
  Object.fromEntries(
    answered().map((code) => {
      const { status, title } = problems[code];
      const properties = {
        code: { const: code },
        status: { const: status },
        title: { const: title },
        type: { const: `/problems/${code}` },
      };
      return [schemaName(code), { description: title, allOf: [ref("schemas", "Problem"), { properties }] }];
    }),
  );

const faults = [{ pointer: "/dateOfBirth", message: "must be a date, YYYY-MM-DD" }];

/** What each problem looks like on the wire. */
export const problemExamples = (): Readonly<Record<string, { readonly value: unknown }>> =>
  Object.fromEntries(
    answered().map((code) => {
      const { status, title } = problems[code];
      const errors = code === "invalid-request" ? { errors: faults } : {};
      const value = { type: `/problems/${code}`, status, title, code, requestId: "JKJaXmPLvHcESHA=", ...errors };
      return [code, { summary: title, value }];
    }),
  );

/** What API Gateway answers by itself, before any function runs. On the laptop there are no limits, and so no 429. */
const gateway: Readonly<
  Record<number, { readonly message: string; readonly when: string; readonly isSecured?: true }>
> = {
  401: { message: "Unauthorized", when: "The access token is missing, expired or not ours.", isSecured: true },
  413: { message: "Request Entity Too Large", when: "The body is larger than 10 MB." },
  429: { message: "Too Many Requests", when: "More requests than the stage allows for this route: wait and repeat." },
  431: { message: "Request Header Fields Too Large", when: "The headers are longer than 10240 bytes." },
  500: { message: "Internal Server Error", when: "The function could not be run." },
  503: { message: "Service Unavailable", when: "The function did not answer in time: repeat." },
};

const problemContent = (codes: readonly ProblemCode[]): Json => ({
  "application/problem+json": {
    schema: {
      oneOf: codes.map((code) => ref("schemas", schemaName(code))),
      discriminator: {
        propertyName: "code",
        mapping: Object.fromEntries(codes.map((code) => [code, `#/components/schemas/${schemaName(code)}`])),
      },
    },
    examples: Object.fromEntries(codes.map((code) => [code, ref("examples", code)])),
  },
});

const gatewayContent = (message: string): Json => ({
  "application/json": { schema: ref("schemas", "GatewayError"), example: { message } },
});

const headersOf = (status: number): Json => ({
  ...(status !== 431 && status !== 429 && { "X-Request-Id": ref("headers", "X-Request-Id") }),
  ...(status === 401 && { "WWW-Authenticate": ref("headers", "WWW-Authenticate") }),
  ...(status === 503 && { "Retry-After": ref("headers", "Retry-After") }),
});

const responseTo = (status: number, codes: readonly ProblemCode[], isSecured: boolean): Json => {
  const own = gateway[status];
  const byGateway = own && (isSecured || !own.isSecured) ? own : undefined;
  const sentences = [
    ...codes.map((code) => `\`${code}\`: ${problems[code].title}`),
    ...(byGateway ? [byGateway.when] : []),
  ];
  return {
    description: sentences.join("\n\n"),
    headers: headersOf(status),
    content: {
      ...(codes.length > 0 && problemContent(codes)),
      ...(byGateway && gatewayContent(byGateway.message)),
    },
  };
};

/** The refusals of a route, by status. */
export const problemResponses = (route: Route): Json => {
  const byStatus = problemsByStatus(problemsOf(route));
  const isSecured = route.permission !== "public";
  const ofGateway = Object.keys(gateway)
    .map(Number)
    .filter((status) => isSecured || !gateway[status]?.isSecured);
  const statuses = [...new Set([...byStatus.keys(), ...ofGateway])].toSorted((left, right) => left - right);
  return Object.fromEntries(
    statuses.map((status) => [String(status), responseTo(status, byStatus.get(status) ?? [], isSecured)]),
  );
};

/** How often an answer has to be the same before it is said once and for all. */
const COMMON = 3;

/**
 * The answers that many routes give alike, by the name of their status: of each status the most frequent one. `nameOf` tells
 * the name of an answer that is among them.
 */
export const commonResponses = (all: readonly (readonly [status: string, response: Json])[]) => {
  const alike = Map.groupBy(all, ([status, response]) => JSON.stringify([status, response]));
  const byFrequency = [...alike.entries()].toSorted(([, left], [, right]) => right.length - left.length);
  const components: Record<string, Json> = {};
  const names = new Map<string, string>();
  for (const [key, [[status, response] = ["", {}], ...others]] of byFrequency) {
    const name = (STATUS_CODES[status] ?? status).replaceAll(/[^A-Za-z]/g, "");
    if (others.length + 1 < COMMON || name in components) continue;
    components[name] = response;
    names.set(key, name);
  }
  return {
    components,
    refOr(status: string, response: Json): Json {
      const name = names.get(JSON.stringify([status, response]));
      return name === undefined ? response : ref("responses", name);
    },
  };
};
