import * as z from "zod";
import type { Schedule } from "../event-routes.ts";
import { parseTimetable } from "../schedules/timetable.ts";
import { functionArnOf } from "./identifiers.ts";
import { notSupported, type Resource } from "./resources.ts";

const ScheduleProperties = z.looseObject({
  ScheduleExpression: z.string().refine((text) => parseTimetable(text) !== undefined, {
    error: "must be cron(minute hour * * ? *) or rate(n minutes|hours|days)",
  }),
  ScheduleExpressionTimezone: z.literal(["UTC", "Etc/UTC"]).default("UTC"),
  State: z.enum(["ENABLED", "DISABLED"]).default("ENABLED"),
  StartDate: notSupported,
  EndDate: notSupported,
  Target: z.looseObject({
    Arn: z.string().regex(/^arn:aws:lambda:/, { error: "must be a function" }),
    Input: z.string().optional(),
    DeadLetterConfig: z.looseObject({ Arn: z.string().optional() }).default({}),
    EcsParameters: notSupported,
    EventBridgeParameters: notSupported,
    KinesisParameters: notSupported,
    SqsParameters: notSupported,
  }),
});

/** The schedules of EventBridge Scheduler. */
export const readSchedules = (resources: readonly Resource[]): Schedule[] =>
  resources
    .filter(({ type }) => type === "AWS::Scheduler::Schedule")
    .map((resource) => {
      const { ScheduleExpression, State, Target } = resource.parse(ScheduleProperties);
      return {
        name: resource.self.name,
        expression: ScheduleExpression,
        enabled: State === "ENABLED",
        functionArn: functionArnOf(Target.Arn, resource.self.arnOf),
        ...(Target.Input !== undefined && { input: Target.Input }),
        ...(Target.DeadLetterConfig.Arn !== undefined && { deadLetterArn: Target.DeadLetterConfig.Arn }),
      };
    });
