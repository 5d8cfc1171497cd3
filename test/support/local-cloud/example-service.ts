import {
  type App,
  aws_apigatewayv2 as apigateway,
  aws_apigatewayv2_authorizers as authorizers,
  aws_cloudwatch_actions as cloudwatchActions,
  Duration,
  aws_lambda_destinations as destinations,
  aws_dynamodb as dynamodb,
  aws_lambda_event_sources as eventSources,
  aws_events as events,
  aws_apigatewayv2_integrations as integrations,
  aws_kms as kms,
  aws_lambda as lambda,
  aws_logs as logs,
  Stack,
  aws_s3 as s3,
  aws_secretsmanager as secretsmanager,
  aws_sns as sns,
  aws_sqs as sqs,
  aws_events_targets as targets,
} from "aws-cdk-lib";
import { readDeployment } from "../../../packages/local-cloud/src/assembly/read-deployment.ts";
import { bundleFolder, synthesize } from "./synthesize.ts";

export const PLACE = { region: "eu-west-1", accountId: "000000000000" };

const buildData = (app: App) => {
  const stack = new Stack(app, "Data");
  const key = new kms.Key(stack, "Key", { alias: "alias/data" });
  const table = new dynamodb.Table(stack, "Table", {
    partitionKey: { name: "pk", type: dynamodb.AttributeType.STRING },
    sortKey: { name: "sk", type: dynamodb.AttributeType.STRING },
    billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
    stream: dynamodb.StreamViewType.NEW_IMAGE,
    timeToLiveAttribute: "expiresAt",
    encryptionKey: key,
    deletionProtection: true,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  });
  table.addGlobalSecondaryIndex({
    indexName: "by-status",
    partitionKey: { name: "status", type: dynamodb.AttributeType.STRING },
    projectionType: dynamodb.ProjectionType.INCLUDE,
    nonKeyAttributes: ["name"],
  });
  const bucket = new s3.Bucket(stack, "Documents", {
    enforceSSL: true,
    cors: [{ allowedMethods: [s3.HttpMethods.PUT], allowedOrigins: ["*"], exposedHeaders: ["etag"], maxAge: 60 }],
  });
  const cfnBucket = bucket.node.defaultChild as s3.CfnBucket;
  cfnBucket.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  const bus = new events.EventBus(stack, "Bus", { eventBusName: "customer-onboarding" });
  bus.archive("Archive", { eventPattern: { source: ["customer-onboarding"] }, retention: Duration.days(30) });
  const secret = new secretsmanager.Secret(stack, "Secret", {
    generateSecretString: { secretStringTemplate: "{}", generateStringKey: "key", excludePunctuation: true },
  });
  return { table, bucket, bus, secret };
};

const buildService = (app: App, { table, bucket, bus, secret }: ReturnType<typeof buildData>) => {
  const stack = new Stack(app, "Service");
  const failures = new sqs.Queue(stack, "Failures", { enforceSSL: true, retentionPeriod: Duration.days(14) });
  const fn = new lambda.Function(stack, "Function", {
    runtime: lambda.Runtime.NODEJS_24_X,
    handler: "index.handler",
    code: lambda.Code.fromAsset(bundleFolder()),
    memorySize: 512,
    timeout: Duration.seconds(10),
    retryAttempts: 1,
    maxEventAge: Duration.hours(1),
    onFailure: new destinations.SqsDestination(failures),
    logGroup: new logs.LogGroup(stack, "Logs"),
    environment: {
      TABLE_NAME: table.tableName,
      BUCKET_NAME: bucket.bucketName,
      BUCKET_DOMAIN: bucket.bucketRegionalDomainName,
      SECRET_ARN: secret.secretArn,
      EVENT_BUS_NAME: bus.eventBusName,
      QUEUE_URL: failures.queueUrl,
      WHERE: `${stack.region}/${stack.account}/${stack.partition}/${stack.stackName}`,
    },
  });
  table.grantReadWriteData(fn);
  fn.addEventSource(
    new eventSources.DynamoEventSource(table, {
      startingPosition: lambda.StartingPosition.TRIM_HORIZON,
      batchSize: 10,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 5,
      onFailure: new eventSources.SqsDlq(failures),
      filters: [lambda.FilterCriteria.filter({ eventName: ["INSERT"] })],
    }),
  );
  new events.Rule(stack, "Rule", {
    eventBus: bus,
    eventPattern: { detailType: ["customer.registered"] },
    targets: [new targets.LambdaFunction(fn, { deadLetterQueue: failures, retryAttempts: 3 })],
  });
  const api = new apigateway.HttpApi(stack, "Api", {
    corsPreflight: {
      allowOrigins: ["https://app.example"],
      allowMethods: [apigateway.CorsHttpMethod.ANY],
      maxAge: Duration.days(1),
    },
  });
  api.addRoutes({
    path: "/v1/customers/{customerId}",
    methods: [apigateway.HttpMethod.GET],
    integration: new integrations.HttpLambdaIntegration("Get", fn, { timeout: Duration.seconds(10) }),
    authorizer: new authorizers.HttpJwtAuthorizer("Jwt", "https://idp.example/realms/onboarding", {
      jwtAudience: ["onboarding-api"],
    }),
    authorizationScopes: ["customers:read"],
  });
  api.addRoutes({ path: "/health", integration: new integrations.HttpLambdaIntegration("Health", fn) });
  const alarm = fn.metricErrors().createAlarm(stack, "Errors", { threshold: 1, evaluationPeriods: 1 });
  alarm.addAlarmAction(new cloudwatchActions.SnsAction(new sns.Topic(stack, "Alarms")));
};

/** Synthesizes a service of two stacks with one of everything, and reads it. */
export const readExample = (context?: Readonly<Record<string, unknown>>) => {
  const folder = synthesize((app) => buildService(app, buildData(app)), context);
  return { folder, deployment: readDeployment(folder, PLACE) };
};
