import * as z from "zod";

const Resource = z.looseObject({
  Type: z.string(),
  Condition: z.string().optional(),
  Properties: z.record(z.string(), z.unknown()).default({}),
});

const Output = z.looseObject({
  Value: z.unknown(),
  Condition: z.string().optional(),
  Export: z.looseObject({ Name: z.unknown() }).optional(),
});

const Parameter = z.looseObject({ Type: z.string(), Default: z.unknown().optional() });

/** The sections of a CloudFormation template that the laptop cloud reads, intrinsics still in place. */
export const Template = z.looseObject({
  Resources: z.record(z.string(), Resource).default({}),
  Outputs: z.record(z.string(), Output).default({}),
  Parameters: z.record(z.string(), Parameter).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
});
export type Template = z.output<typeof Template>;
