import {
  alarmArn,
  aliasArn,
  functionArn,
  type Identifier,
  queueUrl,
  ruleArn,
  secretArn,
  streamArn,
  tableArn,
  topicArn,
  uuid,
  versionArn,
} from "./identifiers.ts";
import { idle, name, named, type ResourceType, withId } from "./resource-type.ts";

const functionAtTheEdgeArn: Identifier = ({ accountId, name: called }) =>
  `arn:aws:cloudfront::${accountId}:function/${called}`;
const table = named("TableName", 255, tableArn, { attributes: { StreamArn: streamArn, TableId: uuid } });
const api = withId("ApiId");
const NO_ACCESS_CHECK = "only access of functions is checked on the laptop";
const NO_METRICS = "there are no metrics on the laptop";
const NO_CDN = "the laptop serves the files itself";
const NO_ENCRYPTION = "what is on the laptop is not encrypted";
const ONLY_ALARMS = "only alarms publish to a topic";

/** Every resource type that an assembly may hold; any other stops the start. */
export const RESOURCE_TYPES: Readonly<Record<string, ResourceType>> = {
  "AWS::Lambda::Function": named("FunctionName", 64, functionArn),
  "AWS::Lambda::EventSourceMapping": { nameOf: (_derived, self) => uuid(self), attributes: { Id: name } },
  "AWS::Lambda::EventInvokeConfig": { attributes: {} },
  "AWS::DynamoDB::Table": table,
  "AWS::DynamoDB::GlobalTable": table,
  "AWS::Events::EventBus": named("Name", 256, (self) => self.arnOf("events", `event-bus/${self.name}`), {
    attributes: { Name: name },
  }),
  "AWS::Events::Rule": named("Name", 64, ruleArn),
  "AWS::Scheduler::Schedule": named("Name", 64, (self) => self.arnOf("scheduler", `schedule/default/${self.name}`)),
  "AWS::SQS::Queue": named("QueueName", 75, (self) => self.arnOf("sqs", self.name), {
    nameOf: (derived, { property }) => (property("FifoQueue") === "true" ? `${derived}.fifo` : derived),
    ref: queueUrl,
    attributes: { QueueName: name, QueueUrl: queueUrl },
  }),
  "AWS::S3::Bucket": named("BucketName", 63, (self) => `arn:aws:s3:::${self.name}`, {
    nameOf: (derived) => derived.toLowerCase(),
    attributes: {
      DomainName: (self) => `${self.name}.s3.amazonaws.com`,
      RegionalDomainName: (self) => `${self.name}.s3.${self.region}.amazonaws.com`,
    },
  }),
  "AWS::IAM::Role": named("RoleName", 64, (self) => `arn:aws:iam::${self.accountId}:role/${self.name}`),
  "AWS::IAM::Policy": { attributes: {} },
  "AWS::IAM::ManagedPolicy": { attributes: {}, ref: (self) => `arn:aws:iam::${self.accountId}:policy/${self.name}` },
  "AWS::S3::BucketPolicy": { attributes: {} },
  "AWS::GuardDuty::MalwareProtectionPlan": {
    nameOf: (_derived, { uniqueId }) => uniqueId.slice(0, 20),
    attributes: {
      Arn: (self) => self.arnOf("guardduty", `malware-protection-plan/${self.name}`),
      MalwareProtectionPlanId: name,
    },
  },
  "AWS::SecretsManager::Secret": {
    ...named("Name", 505, secretArn, { attributes: { Id: secretArn } }),
    ref: secretArn,
  },
  "AWS::ApiGatewayV2::Api": {
    ...api,
    attributes: {
      ...api.attributes,
      ApiEndpoint: (self) => `https://${self.name}.execute-api.${self.region}.amazonaws.com`,
    },
  },
  "AWS::ApiGatewayV2::Route": withId("RouteId"),
  "AWS::ApiGatewayV2::Integration": withId("IntegrationId"),
  "AWS::ApiGatewayV2::Authorizer": withId("AuthorizerId"),
  "AWS::ApiGatewayV2::Stage": { nameProperty: "StageName", attributes: {} },

  "AWS::CloudFront::Distribution": {
    nameOf: (_derived, { uniqueId }) => uniqueId.slice(0, 14),
    attributes: {
      Id: name,
      DomainName: ({ name: id }) => `${id}.cloudfront.net`,
    },
  },
  "AWS::CloudFront::Function": {
    nameProperty: "Name",
    ref: functionAtTheEdgeArn,
    attributes: { FunctionARN: functionAtTheEdgeArn },
  },
  "AWS::CloudFront::ResponseHeadersPolicy": withId("Id"),
  "AWS::CloudFront::OriginAccessControl": { ...withId("Id"), withoutEffect: NO_CDN },

  "AWS::Lambda::Permission": idle(NO_ACCESS_CHECK),
  "AWS::Lambda::Version": idle("there is only the code of this assembly", {
    ref: versionArn,
    attributes: { Version: () => "1", FunctionArn: versionArn },
  }),
  "AWS::Lambda::Alias": idle("it stands for the function itself", {
    ref: aliasArn,
    attributes: { AliasArn: aliasArn },
  }),
  "AWS::KMS::Key": {
    nameOf: (_derived, self) => uuid(self),
    attributes: { Arn: (self) => self.arnOf("kms", `key/${self.name}`), KeyId: name },
  },
  "AWS::KMS::Alias": idle(NO_ENCRYPTION, { nameProperty: "AliasName" }),
  "AWS::Logs::LogGroup": idle(
    "function logs go to the console",
    named("LogGroupName", 512, (self) => self.arnOf("logs", `log-group:${self.name}:*`)),
  ),
  "AWS::Logs::MetricFilter": idle(NO_METRICS),
  "AWS::Logs::ResourcePolicy": idle(NO_ACCESS_CHECK),
  "AWS::SQS::QueuePolicy": idle(NO_ACCESS_CHECK),
  "AWS::SecretsManager::ResourcePolicy": idle(NO_ACCESS_CHECK),
  "AWS::Events::Archive": idle(
    "nothing replays events on the laptop",
    named("ArchiveName", 48, (self) => self.arnOf("events", `archive/${self.name}`)),
  ),
  "AWS::Events::EventBusPolicy": idle(NO_ACCESS_CHECK),
  "AWS::CloudWatch::Alarm": idle(NO_METRICS, named("AlarmName", 255, alarmArn)),
  "AWS::CloudWatch::CompositeAlarm": idle(NO_METRICS, named("AlarmName", 255, alarmArn)),
  "AWS::CloudWatch::Dashboard": idle(NO_METRICS, { nameProperty: "DashboardName" }),
  "AWS::SNS::Topic": idle(ONLY_ALARMS, {
    nameProperty: "TopicName",
    ref: topicArn,
    attributes: { TopicArn: topicArn, TopicName: name },
  }),
  "AWS::SNS::TopicPolicy": idle(NO_ACCESS_CHECK),
  "AWS::SNS::Subscription": idle(ONLY_ALARMS),
  "AWS::CDK::Metadata": idle("it only counts the use of the CDK"),
};
