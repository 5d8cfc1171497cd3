import type { components } from "./api-types.ts";

type Schemas = components["schemas"];

/** Every refusal of the API that has a schema of its own, and what API Gateway refuses by itself. */
type ProblemName = Extract<keyof Schemas, `${string}Problem` | "GatewayError">;

/**
 * A refusal: told apart by `code`, which says which fields there are. `refused-by-gateway` never came to the service: no token,
 * too many requests, too much data.
 */
export type ApiProblem = Schemas[Exclude<ProblemName, "Problem">];
export type ProblemCode = ApiProblem["code"];

/** Thrown by `unwrap`, for those who would rather catch than look. */
export class RefusedByApi extends Error {
  override readonly name = "RefusedByApi";
  readonly problem: ApiProblem;

  constructor(problem: ApiProblem) {
    super(`${problem.code}: ${problem.title}`);
    this.problem = problem;
  }
}

/** What every call gives: `data` when it was done, else `error`. */
interface Result<Data> {
  readonly data?: Data;
  readonly error?: ApiProblem;
}

/** The data of an answer; throws RefusedByApi when there are none. */
export const unwrap = <Data>({ data, error }: Result<Data>): NonNullable<Data> => {
  if (error !== undefined) throw new RefusedByApi(error);
  if (data === undefined || data === null) throw new TypeError("the answer holds no data");
  return data;
};

/** Gives what the gateway says (`{"message"}`) the shape of a problem, so that callers have one kind of refusal. */
export const withGatewayProblem = async (response: Response): Promise<Response> => {
  const type = response.headers.get("content-type") ?? "";
  if (response.ok || type.startsWith("application/problem+json")) return response;
  const text = await response.text();
  const said = /"message"\s*:\s*"([^"]*)"/.exec(text)?.[1];
  const problem = { code: "refused-by-gateway", status: response.status, title: said ?? "The request was refused." };
  const headers = new Headers(response.headers);
  headers.set("content-type", "application/problem+json");
  headers.delete("content-length");
  return new Response(JSON.stringify(problem), { status: response.status, headers });
};
