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

type Handler = (event: APIGatewayProxyEventV2WithJWTAuthorizer, context: Context) => Promise<unknown>;

interface TestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Record<string, unknown> & { readonly errors?: { pointer: string; message: string }[] };
}

export const agentClaims = { sub: "agent-1", typ: "Bearer", roles: "[agent default-roles-onboarding]" };
export const verifierClaims = { sub: "verifier-1", typ: "Bearer", roles: "[verifier]" };

const context = { functionName: "test", awsRequestId: "lambda-1", getRemainingTimeInMillis: () => 9_000 };

/** Calls an API function the way API Gateway does, and reads its JSON answer. */
export const call = async (handler: Handler, request: TestRequest): Promise<TestAnswer> => {
  const { route, body, headers, pathParameters, query, claims = agentClaims } = request;
  const event = {
    routeKey: route,
    headers: { "content-type": "application/json", ...headers },
    pathParameters,
    queryStringParameters: query,
    body: typeof body === "object" ? JSON.stringify(body) : body,
    isBase64Encoded: false,
    requestContext: { requestId: "gateway-1", authorizer: { jwt: { claims } } },
  };
  const answer = (await handler(event as unknown as APIGatewayProxyEventV2WithJWTAuthorizer, context as Context)) as {
    statusCode: number;
    headers: Record<string, string>;
    body: string;
  };
  return { status: answer.statusCode, headers: answer.headers, body: JSON.parse(answer.body) };
};
