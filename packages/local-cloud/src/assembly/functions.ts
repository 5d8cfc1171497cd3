import * as z from "zod";
import type { AsyncInvocation, DeployedFunction } from "../deployment.ts";
import { AssemblyError } from "./assembly-error.ts";
import { functionArnOf } from "./identifiers.ts";
import { notSupported, type Resource } from "./resources.ts";

const FunctionProperties = z.looseObject({
  Code: z.looseObject({ S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.string().startsWith("nodejs", { error: "must be a Node.js runtime" }),
  Role: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z
    .looseObject({ Variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}) })
    .optional(),
  DeadLetterConfig: z.looseObject({ TargetArn: z.string() }).optional(),
  Layers: notSupported,
  FileSystemConfigs: notSupported,
});

const InvokeConfigProperties = z.looseObject({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.number().optional(),
  MaximumEventAgeInSeconds: z.number().optional(),
  DestinationConfig: z
    .looseObject({ OnSuccess: notSupported, OnFailure: z.looseObject({ Destination: z.string() }).optional() })
    .optional(),
});

/** Functions with inline code (the CDK's own custom resources) are left out: nothing on the laptop calls them. */
export const readFunctions = (resources: readonly Resource[]): DeployedFunction[] => {
  const invokeConfigs = readInvokeConfigs(resources);
  return resources
    .filter((resource) => resource.type === "AWS::Lambda::Function" && !hasInlineCode(resource))
    .map((resource) => readFunction(resource, invokeConfigs.get(resource.arn)));
};

const hasInlineCode = ({ stack, logicalId }: Resource): boolean => {
  const code = stack.template.Resources[logicalId]?.Properties["Code"];
  return typeof code === "object" && code !== null && "ZipFile" in code;
};

const readFunction = (resource: Resource, invokeConfig: Partial<AsyncInvocation> = {}): DeployedFunction => {
  const properties = resource.parse(FunctionProperties);
  const codeFolder = resource.stack.assetPaths.get(properties.Code.S3Key);
  if (codeFolder === undefined) {
    throw new AssemblyError(
      `${resource.title} has its code in ${properties.Code.S3Key}, which is not in the assembly.`,
    );
  }
  const variables = Object.entries(properties.Environment?.Variables ?? {});
  return {
    arn: resource.arn,
    name: resource.self.name,
    codeFolder,
    handler: properties.Handler,
    environment: Object.fromEntries(variables.map(([name, value]) => [name, String(value)])),
    roleArn: properties.Role,
    timeoutMs: properties.Timeout * 1000,
    memoryMb: properties.MemorySize,
    asyncInvocation: {
      // Lambda's own defaults: two retries, six hours.
      maximumRetryAttempts: 2,
      maximumEventAgeSeconds: 21_600,
      ...(properties.DeadLetterConfig && { deadLetterArn: properties.DeadLetterConfig.TargetArn }),
      ...invokeConfig,
    },
  };
};

const readInvokeConfigs = (resources: readonly Resource[]): ReadonlyMap<string, Partial<AsyncInvocation>> =>
  new Map(
    resources
      .filter(({ type }) => type === "AWS::Lambda::EventInvokeConfig")
      .map((resource) => {
        const { FunctionName, MaximumRetryAttempts, MaximumEventAgeInSeconds, DestinationConfig } =
          resource.parse(InvokeConfigProperties);
        const onFailureArn = DestinationConfig?.OnFailure?.Destination;
        const config: Partial<AsyncInvocation> = {
          ...(MaximumRetryAttempts !== undefined && { maximumRetryAttempts: MaximumRetryAttempts }),
          ...(MaximumEventAgeInSeconds !== undefined && { maximumEventAgeSeconds: MaximumEventAgeInSeconds }),
          ...(onFailureArn !== undefined && { onFailureArn }),
        };
        return [functionArnOf(FunctionName, resource.self.arnOf), config] as const;
      }),
  );
