import * as z from "zod";
import type { PolicyDocument } from "../access/role.ts";
import type { Bucket, Queue, Secret } from "../deployment.ts";
import { notSupported, type Resource } from "./resources.ts";
import { readBucketPolicies } from "./roles.ts";

/** Properties of a queue that have the same name and meaning as an attribute of the SQS API. */
const QUEUE_ATTRIBUTES = [
  "ContentBasedDeduplication",
  "DeduplicationScope",
  "DelaySeconds",
  "FifoQueue",
  "FifoThroughputLimit",
  "MaximumMessageSize",
  "MessageRetentionPeriod",
  "ReceiveMessageWaitTimeSeconds",
  "RedriveAllowPolicy",
  "RedrivePolicy",
  "VisibilityTimeout",
] as const;

const QueueProperties = z.looseObject({
  RedrivePolicy: z.looseObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.number() }).optional(),
});

/** Queues; encryption and tags have no meaning on the laptop. */
export const readQueues = (resources: readonly Resource[]): Queue[] =>
  resources
    .filter(({ type }) => type === "AWS::SQS::Queue")
    .map((resource) => {
      const properties: Readonly<Record<string, unknown>> = resource.parse(QueueProperties);
      const attributes = QUEUE_ATTRIBUTES.flatMap((name) => {
        const value = properties[name];
        if (value === undefined) return [];
        return [[name, typeof value === "object" ? JSON.stringify(value) : String(value)] as const];
      });
      return { arn: resource.arn, name: resource.self.name, attributes: Object.fromEntries(attributes) };
    });

const BucketProperties = z.looseObject({
  NotificationConfiguration: z
    .looseObject({
      EventBridgeConfiguration: z.looseObject({ EventBridgeEnabled: z.boolean().default(true) }).optional(),
      LambdaConfigurations: notSupported,
      QueueConfigurations: notSupported,
      TopicConfigurations: notSupported,
    })
    .optional(),
  CorsConfiguration: z
    .looseObject({
      CorsRules: z.array(
        z.looseObject({
          AllowedMethods: z.array(z.string()),
          AllowedOrigins: z.array(z.string()),
          AllowedHeaders: z.array(z.string()).optional(),
          ExposedHeaders: z.array(z.string()).optional(),
          MaxAge: z.number().optional(),
        }),
      ),
    })
    .optional(),
});

/** Buckets; CORS rules in the spelling of the S3 API. */
export const readBuckets = (resources: readonly Resource[]): Bucket[] => {
  const policies = readBucketPolicies(resources);
  return resources
    .filter(({ type }) => type === "AWS::S3::Bucket")
    .map((resource) => {
      const { NotificationConfiguration, CorsConfiguration } = resource.parse(BucketProperties);
      return {
        arn: resource.arn,
        name: resource.self.name,
        sendsEventsToEventBridge: NotificationConfiguration?.EventBridgeConfiguration?.EventBridgeEnabled ?? false,
        cors: (CorsConfiguration?.CorsRules ?? []).map((rule) => ({
          AllowedMethods: rule.AllowedMethods,
          AllowedOrigins: rule.AllowedOrigins,
          ...(rule.AllowedHeaders && { AllowedHeaders: rule.AllowedHeaders }),
          ...(rule.ExposedHeaders && { ExposeHeaders: rule.ExposedHeaders }),
          ...(rule.MaxAge !== undefined && { MaxAgeSeconds: rule.MaxAge }),
        })),
        ...policyOf(policies.get(resource.self.name)),
      };
    });
};

const policyOf = (policy: PolicyDocument | undefined) => (policy ? { policy } : {});

const SecretProperties = z.looseObject({
  SecretString: notSupported,
  GenerateSecretString: z
    .looseObject({
      SecretStringTemplate: z.string().optional(),
      GenerateStringKey: z.string().optional(),
      PasswordLength: z.number().default(32),
      ExcludePunctuation: z.boolean().default(false),
      ExcludeCharacters: notSupported,
      ExcludeLowercase: notSupported,
      ExcludeUppercase: notSupported,
      ExcludeNumbers: notSupported,
      IncludeSpace: notSupported,
    })
    .optional(),
});

/** Secrets: how to generate the value, or nothing where it is given from outside. */
export const readSecrets = (resources: readonly Resource[]): Secret[] =>
  resources
    .filter(({ type }) => type === "AWS::SecretsManager::Secret")
    .map((resource) => {
      const generate = resource.parse(SecretProperties).GenerateSecretString;
      return {
        arn: resource.arn,
        name: resource.self.name,
        ...(generate && {
          generate: {
            ...(generate.SecretStringTemplate !== undefined && { template: generate.SecretStringTemplate }),
            ...(generate.GenerateStringKey !== undefined && { key: generate.GenerateStringKey }),
            length: generate.PasswordLength,
            excludePunctuation: generate.ExcludePunctuation,
          },
        }),
      };
    });
