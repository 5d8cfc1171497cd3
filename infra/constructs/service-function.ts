import { Duration } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type * as z from "zod";
import { FunctionAlarms } from "../alarms/function-alarms.ts";
import { type FunctionName, impacts } from "../alarms/impacts.ts";
import { metricNamespace } from "../alarms/metric-namespace.ts";
import type { StageSettings } from "../stages/settings.ts";

export interface ServiceFunctionProps<Env extends z.ZodObject> {
  /** Folder under functions/, and under dist/functions/ once it is built. */
  readonly name: FunctionName;
  /** The function's own env schema: a missing or misspelt variable does not compile. */
  readonly env: Env;
  readonly environment: Readonly<Record<keyof z.input<Env>, string>>;
  readonly settings: StageSettings;
  readonly timeout?: Duration;
}

const retention: Readonly<Record<StageSettings["logRetentionDays"], RetentionDays>> = {
  7: 7,
  30: 30,
  90: 90,
  365: 365,
};

/** The one way to make a Lambda of this service: runtime, bundle, logs, tracing, alarms and a role of its own are decided here. */
export class ServiceFunction<Env extends z.ZodObject> extends LambdaFunction {
  /** Its name in AWS, which people know from the repository; begins the names of its queue and alarms. */
  readonly label: string;
  /** What people notice when it does not do its work. */
  readonly impact: string;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps<Env>) {
    const label = `onboarding-${props.settings.name}-${props.name}`;
    const timeout = props.timeout ?? Duration.seconds(10);
    const logGroup = new LogGroup(scope, `${id}Logs`, { retention: retention[props.settings.logRetentionDays] });
    // A role without AWS's managed policy: it may write to its own log group and to nobody else's.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);
    super(scope, id, {
      code: Code.fromAsset(`${scope.node.tryGetContext("bundles") ?? "dist/functions"}/${props.name}`),
      functionName: label,
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      timeout,
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role,
      environment: {
        NODE_OPTIONS: "--enable-source-maps",
        POWERTOOLS_METRICS_NAMESPACE: metricNamespace(props.settings),
        ...props.environment,
      },
    });
    this.label = label;
    this.impact = impacts[props.name];
    new FunctionAlarms(this, "Alarms", { fn: this, label, impact: this.impact, timeout });
  }
}
