import type { Fault, Permission } from "@onboarding/domain";
import * as z from "zod";
import type { ProblemCode } from "./problems.ts";

/** One route of the API: what API Gateway routes, what the handler validates and what OpenAPI describes. */
export interface Route<
  Path extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
> {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: `/${string}`;
  /** What the caller must be permitted; `public` routes need no token. */
  readonly permission: Permission | "public";
  readonly summary: string;
  readonly pathParameters: Path;
  readonly query: Query;
  readonly body: Body;
  /**
   * Rules between the body's fields, given those that are right in themselves, and the names of all that were sent. `today`:
   * ISO date in UTC.
   */
  readonly bodyRules?: (body: Partial<z.output<Body>>, today: string, sent: ReadonlySet<string>) => readonly Fault[];
  /** Changes or judges an existing record: the caller names the version with If-Match. */
  readonly needsIfMatch: boolean;
  /** Request headers of its own, which the handler reads by itself; for the documentation. */
  readonly headers?: Readonly<Record<string, z.ZodType>>;
  /** JSON unless another content type is named; the schema of that is text. */
  readonly success: { readonly status: 200 | 201 | 204; readonly schema: z.ZodType; readonly contentType?: string };
  /** Problems beyond those that every route can have. */
  readonly problems: readonly ProblemCode[];
}

/** `GET /v1/customers/{customerId}`: the route key of API Gateway. */
export const routeKey = ({ method, path }: Pick<Route, "method" | "path">): string => `${method} ${path}`;

const noParameters = z.strictObject({});

/** What most routes have in common: no parameters, no body, nothing to match. */
export const plainRoute = {
  pathParameters: noParameters,
  query: noParameters,
  body: z.undefined("this route takes no body"),
  needsIfMatch: false,
  problems: [],
} as const;
