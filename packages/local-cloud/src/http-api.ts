/** An HTTP API as deployed: what API Gateway would be told. */
export interface HttpApi {
  readonly id: string;
  readonly name: string;
  readonly routes: readonly HttpRoute[];
  readonly cors?: HttpCors;
  readonly stageVariables: Readonly<Record<string, string>>;
}

export interface HttpRoute {
  /** `GET /v1/customers/{customerId}`, `ANY /x`, `$default` or with a greedy last segment `{proxy+}`. */
  readonly routeKey: string;
  readonly functionArn: string;
  readonly integrationTimeoutMs: number;
  readonly authorizer?: JwtAuthorizer;
  readonly scopes: readonly string[];
}

export interface JwtAuthorizer {
  readonly issuer: string;
  readonly audience: readonly string[];
  /** `$request.header.Authorization` or `$request.querystring.<name>`. */
  readonly identitySource: readonly string[];
}

export interface HttpCors {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly maxAgeSeconds?: number;
  readonly allowCredentials: boolean;
}
