import type { HttpRoute } from "../http-api.ts";

export interface RouteMatch {
  readonly route: HttpRoute;
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface CompiledRoute {
  readonly route: HttpRoute;
  readonly method: string;
  readonly segments: readonly Segment[];
}

type Segment =
  | { readonly kind: "static"; readonly text: string }
  | { readonly kind: "variable" | "greedy"; readonly name: string };

const RANK = { static: 0, variable: 1, greedy: 2 } as const;

/**
 * Finds the route of a request. API Gateway HTTP API: a full match comes before a greedy one and that before `$default`;
 * among full matches literal segments come before variables, and a route's own method before ANY. HEAD and OPTIONS are
 * methods like any other. `path` is decoded, as API Gateway has it.
 */
export const createRouter = (routes: readonly HttpRoute[]) => {
  const compiled = routes.filter(({ routeKey }) => routeKey !== "$default").map(compile);
  compiled.sort(bySpecificity);
  const fallback = routes.find(({ routeKey }) => routeKey === "$default");

  return (method: string, path: string): RouteMatch | undefined => {
    const parts = path.slice(1).split("/");
    for (const candidate of compiled) {
      if (candidate.method !== method && candidate.method !== "ANY") continue;
      const pathParameters = matchSegments(candidate.segments, parts);
      if (pathParameters !== undefined) return { route: candidate.route, pathParameters };
    }
    return fallback && { route: fallback, pathParameters: {} };
  };
};

const compile = (route: HttpRoute): CompiledRoute => {
  const [method = "", path = ""] = route.routeKey.split(" ");
  return { route, method, segments: path.slice(1).split("/").map(toSegment) };
};

const toSegment = (text: string): Segment => {
  if (!(text.startsWith("{") && text.endsWith("}"))) return { kind: "static", text };
  const name = text.slice(1, -1);
  return name.endsWith("+") ? { kind: "greedy", name: name.slice(0, -1) } : { kind: "variable", name };
};

const bySpecificity = (left: CompiledRoute, right: CompiledRoute): number =>
  Number(isGreedy(left)) - Number(isGreedy(right)) ||
  compareSegments(left.segments, right.segments) ||
  Number(left.method === "ANY") - Number(right.method === "ANY");

const isGreedy = ({ segments }: CompiledRoute): boolean => segments.at(-1)?.kind === "greedy";

const compareSegments = (left: readonly Segment[], right: readonly Segment[]): number => {
  const differing = left.findIndex(({ kind }, position) => kind !== right[position]?.kind);
  const [leftKind, rightKind] = [left[differing]?.kind, right[differing]?.kind];
  return leftKind === undefined || rightKind === undefined ? 0 : RANK[leftKind] - RANK[rightKind];
};

const matchSegments = (
  segments: readonly Segment[],
  parts: readonly string[],
): Readonly<Record<string, string>> | undefined => {
  const greedy = segments.at(-1)?.kind === "greedy";
  if (greedy ? parts.length < segments.length : parts.length !== segments.length) return undefined;
  const parameters: [string, string][] = [];
  for (const [position, segment] of segments.entries()) {
    const part = segment.kind === "greedy" ? parts.slice(position).join("/") : (parts[position] ?? "");
    if (segment.kind === "static" ? segment.text !== part : part === "") return undefined;
    if (segment.kind !== "static") parameters.push([segment.name, part]);
  }
  return Object.fromEntries(parameters);
};
