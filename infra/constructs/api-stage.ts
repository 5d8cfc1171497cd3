import { capabilities, type Route, routeKey } from "@onboarding/contracts";
import { RemovalPolicy } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { CfnStage, type HttpApi, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct, type IDependable } from "constructs";
import type { StageSettings } from "../stages/settings.ts";

export interface ApiStageProps {
  readonly settings: StageSettings;
  readonly api: HttpApi;
  /** Limits can only be set on routes that are there. */
  readonly routes: readonly IDependable[];
}

type Throttling = StageSettings["throttling"];

const limitOf = ({ method, permission, path }: Route): keyof Throttling => {
  if (permission === "public" && method === "POST") return "webhook";
  // A password is hashed where one is set, and where the login is made.
  if (path.endsWith("/password") || (method === "POST" && path.endsWith("/online-user"))) return "passwords";
  return method === "GET" ? "reads" : "writes";
};

/** In the spelling of CloudFormation. Metrics of each route would cost more than all else that watches: the access log has them. */
const routeSettings = (throttling: Throttling): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.values(capabilities)
      .flatMap((routes) => Object.values<Route>(routes))
      .map((route) => {
        const { rate, burst } = throttling[limitOf(route)];
        return [routeKey(route), { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst }];
      }),
  );

/**
 * One line a request: which route, how it ended, how long it took, who called (the id of their login). No path, query or address:
 * what somebody typed, or where they sat, is nobody's business here.
 */
const accessLine = AccessLogFormat.custom(
  JSON.stringify({
    requestId: "$context.requestId",
    requestTime: "$context.requestTime",
    routeKey: "$context.routeKey",
    status: "$context.status",
    caller: "$context.authorizer.claims.sub",
    error: "$context.error.responseType",
    responseLength: "$context.responseLength",
    responseLatency: "$context.responseLatency",
    integrationStatus: "$context.integrationStatus",
    integrationLatency: "$context.integrationLatency",
  }),
);

/** The API's only stage: limits of each route, and an access log without personal data. */
export class ApiStage extends Construct {
  constructor(scope: Construct, id: string, { settings, api, routes }: ApiStageProps) {
    super(scope, id);
    const { rate, burst } = settings.throttling.reads;
    const accessLog = new LogGroup(this, "AccessLog", {
      // Under this prefix AWS keeps one policy for all logs that services deliver; others run into its size limit.
      logGroupName: `/aws/vendedlogs/onboarding-${settings.name}-api`,
      retention: settings.logRetentionDays,
      // Its name is taken as long as it is there, and the stack may be thrown away and deployed anew.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, "Stage", {
      httpApi: api,
      stageName: "$default",
      autoDeploy: true,
      throttle: { rateLimit: rate, burstLimit: burst },
      accessLogSettings: { destination: new LogGroupLogDestination(accessLog), format: accessLine },
    });
    const resource = stage.node.defaultChild;
    if (!(resource instanceof CfnStage)) throw new TypeError("the stage has no CloudFormation resource");
    resource.routeSettings = routeSettings(settings.throttling);
    stage.node.addDependency(...routes);
  }
}
