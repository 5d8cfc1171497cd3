import * as z from "zod";
import { AssemblyError } from "./assembly-error.ts";
import type { Stack } from "./cloud-assembly.ts";
import type { Self } from "./identifiers.ts";
import { resolve } from "./intrinsics.ts";
import { isDeployed, refOf, scopeOf, selfOf, typeOf, type World } from "./scope.ts";

/** One resource that the assembly deploys. */
export interface Resource {
  readonly type: string;
  readonly stack: Stack;
  readonly logicalId: string;
  readonly self: Self;
  readonly ref: string;
  /** Empty for types that have none. */
  readonly arn: string;
  /** `AWS::SQS::Queue Failures of stack Service`, for messages. */
  readonly title: string;
  /** Its properties, every intrinsic resolved; stops with a sentence when they are not as `schema` says. */
  readonly parse: <Schema extends z.ZodType>(schema: Schema) => z.output<Schema>;
}

/** Every resource of all stacks; stops at the first one of a type that the laptop cloud does not know. */
export const readResources = (world: World): readonly Resource[] =>
  world.stacks.flatMap((stack) =>
    Object.keys(stack.template.Resources)
      .filter((logicalId) => isDeployed(world, stack, logicalId))
      .map((logicalId) => readResource(world, stack, logicalId)),
  );

const readResource = (world: World, stack: Stack, logicalId: string): Resource => {
  const known = typeOf(stack, logicalId);
  const self = selfOf(world, stack, logicalId);
  const { Type, Properties } = stack.template.Resources[logicalId] ?? { Type: "", Properties: {} };
  const title = `${Type} ${logicalId} of stack ${stack.name}`;
  return {
    type: Type,
    stack,
    logicalId,
    self,
    ref: refOf(known, self),
    arn: known.attributes["Arn"]?.(self) ?? "",
    title,
    parse(schema) {
      const parsed = schema.safeParse(resolve(Properties, scopeOf(world, stack, `${Type} ${logicalId}`)));
      if (parsed.success) return parsed.data;
      throw new AssemblyError(`${title} has a shape that the laptop cloud does not know: ${faults(parsed.error)}.`);
    },
  };
};

const faults = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join(".") || "properties"}: ${message}`).join("; ");

/** A property that would change what runs in a way the laptop cloud does not follow. */
export const notSupported = z.undefined({ error: "is not supported" }).optional();
