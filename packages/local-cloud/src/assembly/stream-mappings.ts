import * as z from "zod";
import type { StreamMapping } from "../event-routes.ts";
import { EventPattern } from "./event-pattern.ts";
import { functionArnOf } from "./identifiers.ts";
import { notSupported, type Resource } from "./resources.ts";

const MappingProperties = z.looseObject({
  EventSourceArn: z
    .string({ error: "must be the stream of a table" })
    .regex(/^arn:aws:dynamodb:.*\/stream\//, { error: "must be the stream of a table" }),
  FunctionName: z.string(),
  Enabled: z.boolean().default(true),
  BatchSize: z.number().default(100),
  MaximumBatchingWindowInSeconds: z.number().default(0),
  StartingPosition: z.enum(["TRIM_HORIZON", "LATEST"]),
  FilterCriteria: z
    .looseObject({ Filters: z.array(z.looseObject({ Pattern: z.string().transform(parseJson).pipe(EventPattern) })) })
    .optional(),
  FunctionResponseTypes: z.array(z.literal("ReportBatchItemFailures")).default([]),
  BisectBatchOnFunctionError: z.boolean().default(false),
  MaximumRetryAttempts: z.number().default(-1),
  MaximumRecordAgeInSeconds: z.number().default(-1),
  DestinationConfig: z.looseObject({ OnFailure: z.looseObject({ Destination: z.string() }).optional() }).optional(),
  // One shard is read in order by one reader, so a factor only costs speed; windows would change the event.
  ParallelizationFactor: z.number().optional(),
  TumblingWindowInSeconds: notSupported,
});

/** Event source mappings, with Lambda's defaults for what the template leaves out. */
export const readStreamMappings = (resources: readonly Resource[]): StreamMapping[] =>
  resources
    .filter(({ type }) => type === "AWS::Lambda::EventSourceMapping")
    .map((resource) => {
      const properties = resource.parse(MappingProperties);
      const onFailureArn = properties.DestinationConfig?.OnFailure?.Destination;
      return {
        id: resource.self.name,
        streamArn: properties.EventSourceArn,
        functionArn: functionArnOf(properties.FunctionName, resource.self.arnOf),
        enabled: properties.Enabled,
        batchSize: properties.BatchSize,
        batchingWindowSeconds: properties.MaximumBatchingWindowInSeconds,
        startingPosition: properties.StartingPosition,
        filters: properties.FilterCriteria?.Filters.map(({ Pattern }) => Pattern) ?? [],
        reportsBatchItemFailures: properties.FunctionResponseTypes.length > 0,
        bisectsBatchOnError: properties.BisectBatchOnFunctionError,
        maximumRetryAttempts: properties.MaximumRetryAttempts,
        maximumRecordAgeSeconds: properties.MaximumRecordAgeInSeconds,
        ...(onFailureArn !== undefined && { onFailureArn }),
      };
    });

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("must be JSON");
    return z.NEVER;
  }
}
