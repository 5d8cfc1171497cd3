import type * as z from "zod";
import type { HttpApi, HttpCors, HttpRoute, JwtAuthorizer } from "../http-api.ts";
import { AssemblyError } from "./assembly-error.ts";
import {
  ApiProperties,
  AuthorizerProperties,
  IntegrationProperties,
  RouteProperties,
  StageProperties,
} from "./http-api-properties.ts";
import { functionArnOf } from "./identifiers.ts";
import type { Resource } from "./resources.ts";

/** HTTP APIs with the routes, integrations, authorizers and the stage that name them. */
export const readHttpApis = (resources: readonly Resource[]): HttpApi[] => {
  const integrations = byRef(resources, "AWS::ApiGatewayV2::Integration", readIntegration);
  const authorizers = byRef(resources, "AWS::ApiGatewayV2::Authorizer", readAuthorizer);
  const routes = parseAll(resources, "AWS::ApiGatewayV2::Route", RouteProperties);
  const stages = parseAll(resources, "AWS::ApiGatewayV2::Stage", StageProperties);

  const readRoute = ({ resource, properties }: Parsed<typeof RouteProperties>): HttpRoute => {
    const missing = (what: string, id: string): never => {
      throw new AssemblyError(`${resource.title} names the ${what} ${id}, which the assembly does not deploy.`);
    };
    const integrationId = properties.Target.replace("integrations/", "");
    const integration = integrations.get(integrationId) ?? missing("integration", integrationId);
    const { AuthorizationType, AuthorizerId = "", AuthorizationScopes } = properties;
    return {
      routeKey: properties.RouteKey,
      ...integration,
      ...(AuthorizationType === "JWT" && {
        authorizer: authorizers.get(AuthorizerId) ?? missing("authorizer", AuthorizerId),
      }),
      scopes: AuthorizationScopes,
    };
  };

  return parseAll(resources, "AWS::ApiGatewayV2::Api", ApiProperties).map(({ resource, properties }) => {
    const stage = stages.find(({ properties: { ApiId } }) => ApiId === resource.ref);
    if (stage === undefined) throw new AssemblyError(`${resource.title} has no stage, so nothing could call it.`);
    return {
      id: resource.ref,
      name: properties.Name,
      routes: routes.filter(({ properties: { ApiId } }) => ApiId === resource.ref).map(readRoute),
      ...(properties.CorsConfiguration && { cors: readCors(properties.CorsConfiguration) }),
      stageVariables: stage.properties.StageVariables,
    };
  });
};

interface Parsed<Schema extends z.ZodType> {
  readonly resource: Resource;
  readonly properties: z.output<Schema>;
}

const parseAll = <Schema extends z.ZodType>(
  resources: readonly Resource[],
  type: string,
  schema: Schema,
): readonly Parsed<Schema>[] =>
  resources
    .filter((resource) => resource.type === type)
    .map((resource) => ({ resource, properties: resource.parse(schema) }));

const byRef = <Value>(
  resources: readonly Resource[],
  type: string,
  read: (resource: Resource) => Value,
): ReadonlyMap<string, Value> =>
  new Map(
    resources.filter((resource) => resource.type === type).map((resource) => [resource.ref, read(resource)] as const),
  );

const readIntegration = (resource: Resource): Pick<HttpRoute, "functionArn" | "integrationTimeoutMs"> => {
  const { IntegrationUri, TimeoutInMillis } = resource.parse(IntegrationProperties);
  // Either the function's ARN or arn:aws:apigateway:<region>:lambda:path/2015-03-31/functions/<ARN>/invocations.
  const named = IntegrationUri.split("/functions/").at(-1)?.replace("/invocations", "") ?? IntegrationUri;
  return { functionArn: functionArnOf(named, resource.self.arnOf), integrationTimeoutMs: TimeoutInMillis };
};

const readAuthorizer = (resource: Resource): JwtAuthorizer => {
  const { JwtConfiguration, IdentitySource } = resource.parse(AuthorizerProperties);
  return { issuer: JwtConfiguration.Issuer, audience: JwtConfiguration.Audience, identitySource: IdentitySource };
};

const readCors = (cors: NonNullable<z.output<typeof ApiProperties>["CorsConfiguration"]>): HttpCors => ({
  allowOrigins: cors.AllowOrigins,
  allowMethods: cors.AllowMethods,
  allowHeaders: cors.AllowHeaders,
  exposeHeaders: cors.ExposeHeaders,
  ...(cors.MaxAge !== undefined && { maxAgeSeconds: cors.MaxAge }),
  allowCredentials: cors.AllowCredentials,
});
