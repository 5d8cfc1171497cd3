import { type ProblemCode, problems, type Route } from "@onboarding/contracts";
import * as z from "zod";

/** A body that the handler reads as it came: nothing of it is checked before. */
const takesAnyBody = ({ body }: Route): boolean => body instanceof z.ZodUnknown;

const isSecured = ({ permission }: Route): boolean => permission !== "public";

/** Its answer is kept for a repetition under the same key. */
const keepsAnswer = (route: Route): boolean => route.method === "POST" && isSecured(route);

const hasPathParameters = ({ path }: Route): boolean => path.includes("{");

/** What the one middleware chain (packages/http) may answer, and on which routes. */
const edge: readonly (readonly [ProblemCode, (route: Route) => boolean])[] = [
  ["access-token-required", isSecured],
  ["forbidden", isSecured],
  ["not-found", hasPathParameters],
  ["invalid-request", (route) => !takesAnyBody(route)],
  ["malformed-json", (route) => !takesAnyBody(route)],
  ["content-type-unsupported", (route) => !takesAnyBody(route)],
  ["body-too-large", () => true],
  ["if-match-required", ({ needsIfMatch }) => needsIfMatch],
  ["stale-version", ({ needsIfMatch }) => needsIfMatch],
  ["idempotency-key-reused", keepsAnswer],
  // The kept answer was of somebody who has been erased since, so nobody can repeat it.
  ["customer-erased", keepsAnswer],
  ["service-busy", () => true],
  ["internal-error", () => true],
];

/** Every problem that a route may answer: its own, and those that come with what kind of route it is. */
export const problemsOf = (route: Route): readonly ProblemCode[] => [
  ...new Set([...edge.filter(([, isPossible]) => isPossible(route)).map(([code]) => code), ...route.problems]),
];

/** The same by status, ascending. */
export const problemsByStatus = (codes: readonly ProblemCode[]): ReadonlyMap<number, readonly ProblemCode[]> =>
  Map.groupBy(
    codes.toSorted((left, right) => problems[left].status - problems[right].status),
    (code) => problems[code].status,
  );
