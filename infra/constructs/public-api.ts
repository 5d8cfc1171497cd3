import { type Capability, capabilities, type Route } from "@onboarding/contracts";
import { Duration } from "aws-cdk-lib";
import { CorsHttpMethod, HttpApi, type HttpMethod, type HttpRoute } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { ApiAlarms } from "../alarms/api-alarms.ts";
import { type StageSettings, webOrigins } from "../stages/settings.ts";
import { ApiStage } from "./api-stage.ts";

export interface PublicApiProps {
  readonly settings: StageSettings;
  /** The function that serves each capability; a capability without one does not compile. */
  readonly functions: Readonly<Record<Capability, IFunction>>;
}

/** The HTTP API: every route of the contract, each to the function of its capability, behind the JWT authorizer. */
export class PublicApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { settings, functions }: PublicApiProps) {
    super(scope, id);
    const origins = webOrigins(settings);
    this.api = new HttpApi(this, "Http", {
      description: "Customer onboarding and KYC",
      createDefaultStage: false,
      ...(origins.length > 0 && { corsPreflight: corsFor(origins) }),
    });
    const authorizer = new HttpJwtAuthorizer("Identity", settings.identity.issuer, {
      jwtAudience: settings.identity.audience,
    });
    const declared: HttpRoute[] = [];
    for (const [capability, routes] of Object.entries(capabilities)) {
      const handler = functions[capability as Capability];
      const integration = new HttpLambdaIntegration(capability, handler, { timeout: Duration.seconds(15) });
      for (const { path, method, permission } of Object.values<Route>(routes)) {
        const added = this.api.addRoutes({
          path,
          methods: [method as HttpMethod],
          integration,
          ...(permission !== "public" && { authorizer }),
        });
        declared.push(...added);
      }
    }
    new ApiStage(this, "Stage", { settings, api: this.api, routes: declared });
    new ApiAlarms(this, "Alarms", { api: this.api, label: `onboarding-${settings.name}-api` });
  }
}

const corsFor = (origins: readonly string[]) => ({
  allowOrigins: [...origins],
  allowMethods: [
    CorsHttpMethod.GET,
    CorsHttpMethod.POST,
    CorsHttpMethod.PUT,
    CorsHttpMethod.PATCH,
    CorsHttpMethod.DELETE,
  ],
  allowHeaders: ["authorization", "content-type", "if-match", "idempotency-key", "x-request-id"],
  exposeHeaders: ["etag", "location", "x-request-id", "idempotency-replayed", "retry-after"],
  maxAge: Duration.hours(1),
});
