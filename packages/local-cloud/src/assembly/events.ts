import * as z from "zod";
import type { EventBus, Rule } from "../event-routes.ts";
import { EventPattern } from "./event-pattern.ts";
import { busNameOf } from "./identifiers.ts";
import type { Place } from "./parameters.ts";
import { notSupported, type Resource } from "./resources.ts";

const RuleProperties = z.looseObject({
  EventBusName: z.string().optional(),
  EventPattern: EventPattern,
  ScheduleExpression: notSupported,
  State: z.enum(["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"]).default("ENABLED"),
  Targets: z
    .array(
      z.looseObject({
        Id: z.string(),
        Arn: z.string().regex(/^arn:aws:(lambda|sqs):/, { error: "must be a function or a queue" }),
        RetryPolicy: z
          .looseObject({
            MaximumRetryAttempts: z.number().optional(),
            MaximumEventAgeInSeconds: z.number().optional(),
          })
          .default({}),
        DeadLetterConfig: z.looseObject({ Arn: z.string().optional() }).default({}),
        Input: notSupported,
        InputPath: notSupported,
        InputTransformer: notSupported,
        SqsParameters: notSupported,
      }),
    )
    .default([]),
});

/** The account's default bus and every bus of the template. */
export const readBuses = (resources: readonly Resource[], { region, accountId }: Place): EventBus[] => [
  { name: "default", arn: `arn:aws:events:${region}:${accountId}:event-bus/default` },
  ...resources.filter(({ type }) => type === "AWS::Events::EventBus").map(({ arn, self: { name } }) => ({ arn, name })),
];

/** Rules with EventBridge's defaults: an event is tried for 24 hours and 185 times. */
export const readRules = (resources: readonly Resource[]): Rule[] =>
  resources
    .filter(({ type }) => type === "AWS::Events::Rule")
    .map((resource) => {
      const { EventBusName, EventPattern: pattern, State, Targets } = resource.parse(RuleProperties);
      return {
        arn: resource.arn,
        name: resource.self.name,
        busName: busNameOf(EventBusName),
        enabled: State !== "DISABLED",
        pattern,
        targets: Targets.map(({ Id, Arn, RetryPolicy, DeadLetterConfig }) => ({
          id: Id,
          arn: Arn,
          maximumRetryAttempts: RetryPolicy.MaximumRetryAttempts ?? 185,
          maximumEventAgeSeconds: RetryPolicy.MaximumEventAgeInSeconds ?? 86_400,
          ...(DeadLetterConfig.Arn !== undefined && { deadLetterArn: DeadLetterConfig.Arn }),
        })),
      };
    });
