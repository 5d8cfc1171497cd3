import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from "aws-lambda";

export interface TestRequest {
  readonly route: string;
  readonly body?: string | object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Claims as API Gateway hands them over: strings. */
  readonly claims?: Readonly<Record<string, string>>;
}

/** A function behind API Gateway. */
export type ApiHandler = (event: APIGatewayProxyEventV2WithJWTAuthorizer, context: Context) => Promise<unknown>;

export interface TestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it was sent. */
  readonly text: string;
  readonly body: Record<string, unknown> & { readonly errors?: { pointer: string; message: string }[] };
}

export const agentClaims = { sub: "agent-1", typ: "Bearer", roles: "[agent default-roles-onboarding]" };
export const adminClaims = { sub: "admin-1", typ: "Bearer", roles: "[admin]" };
export const verifierClaims = { sub: "verifier-1", typ: "Bearer", roles: "[verifier]" };

const context = { functionName: "test", awsRequestId: "lambda-1", getRemainingTimeInMillis: () => 9_000 };

/** `/v1/customers/{customerId}` with the parameter in its place. */
const pathOf = (route: string, parameters: TestRequest["pathParameters"] = {}): string =>
  route.replace(/^\w+ /, "").replaceAll(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? "");

/** Calls an API function the way API Gateway does, and reads its JSON answer. */
export const call = async (handler: ApiHandler, request: TestRequest): Promise<TestAnswer> => {
  const { route, body, headers, pathParameters, query, claims = agentClaims } = request;
  const text = typeof body === "object" ? JSON.stringify(body) : body;
  // API Gateway hands over as text only what it takes for text.
  const isBase64Encoded = text !== undefined && headers?.["content-type"] === "application/merge-patch+json";
  const event = {
    routeKey: route,
    rawPath: pathOf(route, pathParameters),
    headers: { "content-type": "application/json", ...headers },
    pathParameters,
    queryStringParameters: query,
    body: isBase64Encoded ? Buffer.from(text).toString("base64") : text,
    isBase64Encoded,
    requestContext: { requestId: "gateway-1", authorizer: { jwt: { claims } } },
  };
  const answer = (await handler(event as unknown as APIGatewayProxyEventV2WithJWTAuthorizer, context as Context)) as {
    statusCode: number;
    headers: Record<string, string>;
    body?: string;
  };
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.body ?? "",
    body: JSON.parse(answer.body ?? "null"),
  };
};

/** Where the faults are that an answer names, in alphabetical order. */
export const pointersOf = ({ body }: TestAnswer): string[] =>
  (body.errors ?? []).map(({ pointer }) => pointer).toSorted();
