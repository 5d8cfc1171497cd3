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
import type { StageSettings } from "../stages/settings.ts";

export interface ServiceFunctionProps<Env extends z.ZodObject> {
  /** Folder under functions/, and under dist/functions/ once it is built. */
  readonly name: string;
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

/** The one way to make a Lambda of this service: runtime, bundle, logs, tracing and a role of its own are decided here. */
export class ServiceFunction<Env extends z.ZodObject> extends LambdaFunction {
  constructor(scope: Construct, id: string, props: ServiceFunctionProps<Env>) {
    const logGroup = new LogGroup(scope, `${id}Logs`, { retention: retention[props.settings.logRetentionDays] });
    // A role without AWS's managed policy: it may write to its own log group and to nobody else's.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);
    super(scope, id, {
      code: Code.fromAsset(`${scope.node.tryGetContext("bundles") ?? "dist/functions"}/${props.name}`),
      // A name that people know from the repository, in logs and alarms.
      functionName: `onboarding-${props.settings.name}-${props.name}`,
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      timeout: props.timeout ?? Duration.seconds(10),
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role,
      environment: { NODE_OPTIONS: "--enable-source-maps", ...props.environment },
    });
  }
}
