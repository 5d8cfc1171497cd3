import type { Route } from "@onboarding/contracts";
import { builtSchema, type Fault } from "@onboarding/domain";
import * as z from "zod";
import { HttpProblem } from "./http-problem.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const escaped = (part: PropertyKey): string => String(part).replaceAll("~", "~0").replaceAll("/", "~1");
const pointerTo = (path: readonly PropertyKey[]): string => path.map((part) => `/${escaped(part)}`).join("");

/** An unknown field is named by its own pointer rather than by that of the object it stands in. */
const faultsOf = ({ issues }: z.ZodError): Fault[] =>
  issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ pointer: pointerTo([...issue.path, key]), message: "is not a known field" }))
      : [{ pointer: pointerTo(issue.path), message: issue.message }],
  );

/** The fields that are right in themselves, so that the rules between fields can be judged beside a broken one. */
const soundFields = (schema: z.ZodType, body: Fields): Fields => {
  const built = builtSchema(schema);
  const shape = built instanceof z.ZodObject ? built.shape : {};
  const parsed = Object.entries(shape).map(([key, field]) => [key, z.safeParse(field, body[key])] as const);
  return Object.fromEntries(parsed.flatMap(([key, { success, data }]) => (success ? [[key, data]] : [])));
};

/**
 * Validates a body against its schema and the rules between its fields, and names every fault in one go.
 *
 * @throws HttpProblem invalid-request
 */
export const validBody = <Body extends z.ZodType>(
  { body: schema, bodyRules }: Pick<Route<z.ZodType, z.ZodType, Body>, "body" | "bodyRules">,
  body: unknown,
  today: string,
): z.output<Body> => {
  const parsed = schema.safeParse(body);
  const sound = parsed.success ? parsed.data : isFields(body) ? soundFields(schema, body) : {};
  const faults = [
    ...(parsed.success ? [] : faultsOf(parsed.error)),
    ...(isFields(body) ? (bodyRules?.(sound as Partial<z.output<Body>>, today, new Set(Object.keys(body))) ?? []) : []),
  ];
  if (faults.length > 0 || !parsed.success) throw new HttpProblem("invalid-request", faults);
  return parsed.data;
};

/**
 * Validates the query string; a fault points to `/<parameter>`.
 *
 * @throws HttpProblem invalid-request
 */
export const validQuery = <Query extends z.ZodType>(schema: Query, query: unknown): z.output<Query> => {
  const parsed = schema.safeParse(query ?? {});
  if (!parsed.success) throw new HttpProblem("invalid-request", faultsOf(parsed.error));
  return parsed.data;
};

/**
 * Validates the path. An id of the wrong form is the id of nothing.
 *
 * @throws HttpProblem not-found
 */
export const validPath = <Path extends z.ZodType>(schema: Path, parameters: unknown): z.output<Path> => {
  const parsed = schema.safeParse(parameters ?? {});
  if (!parsed.success) throw new HttpProblem("not-found");
  return parsed.data;
};
