import { AssemblyError } from "./assembly-error.ts";
import type { Stack } from "./cloud-assembly.ts";
import { holds } from "./conditions.ts";
import { type Self, uniqueIdOf } from "./identifiers.ts";
import { resolve, type Scope, text } from "./intrinsics.ts";
import { type Place, pseudoParameter, templateParameter } from "./parameters.ts";
import { derivedName } from "./physical-name.ts";
import type { ResourceType } from "./resource-type.ts";
import { RESOURCE_TYPES } from "./resource-types.ts";

/** All stacks of the assembly, for references from one to another. */
export interface World {
  readonly place: Place;
  readonly stacks: readonly Stack[];
}

/** How `user`, a resource or an output of `stack`, sees the assembly. */
export const scopeOf = (world: World, stack: Stack, user: string): Scope => {
  const { template } = stack;
  const fail = (fault: string): never => {
    throw new AssemblyError(`${user} of stack ${stack.name} uses ${fault}.`);
  };
  const resource = (logicalId: string, use: string): { readonly type: ResourceType; readonly self: Self } => {
    if (!isDeployed(world, stack, logicalId)) return fail(`${use}, which the stack does not deploy`);
    return { type: typeOf(stack, logicalId), self: selfOf(world, stack, logicalId) };
  };
  const scope: Scope = {
    fail,
    ref(name) {
      const parameter = pseudoParameter(name, stack.name, world.place) ?? templateParameter(name, template, scope);
      if (parameter !== undefined) return parameter;
      const { type, self } = resource(name, `Ref of ${name}`);
      return refOf(type, self);
    },
    attribute(logicalId, attribute) {
      const use = `Fn::GetAtt of ${logicalId}.${attribute}`;
      const { type, self } = resource(logicalId, use);
      return type.attributes[attribute]?.(self) ?? fail(`${use}, an attribute that the laptop cloud does not know`);
    },
    condition(name) {
      const condition = template.Conditions[name];
      return condition === undefined ? fail(`the condition ${name}, which does not exist`) : holds(condition, scope);
    },
    importValue(exportName) {
      for (const exporter of world.stacks) {
        for (const [name, { Export }] of Object.entries(exporter.template.Outputs)) {
          const exporterScope = scopeOf(world, exporter, `Output ${name}`);
          if (Export !== undefined && resolve(Export.Name, exporterScope) === exportName) {
            return outputOf(world, exporter, name);
          }
        }
      }
      return fail(`Fn::ImportValue of ${exportName}, which no stack exports`);
    },
    stackOutput(stackName, outputName) {
      const exporter = world.stacks.find(({ name }) => name === stackName);
      return exporter?.template.Outputs[outputName] === undefined
        ? fail(`Fn::GetStackOutput of ${outputName} of stack ${stackName}, which does not exist`)
        : outputOf(world, exporter, outputName);
    },
  };
  return scope;
};

const outputOf = (world: World, stack: Stack, name: string): unknown =>
  resolve(stack.template.Outputs[name]?.Value, scopeOf(world, stack, `Output ${name}`));

/** False when the template lacks the resource or when its condition leaves it out. */
export const isDeployed = (world: World, stack: Stack, logicalId: string): boolean => {
  const resource = stack.template.Resources[logicalId];
  if (resource === undefined) return false;
  return resource.Condition === undefined || scopeOf(world, stack, logicalId).condition(resource.Condition);
};

/** The known type of a resource of the template; stops with one sentence at a type that is not known. */
export const typeOf = (stack: Stack, logicalId: string): ResourceType => {
  const type = stack.template.Resources[logicalId]?.Type ?? "";
  const known = RESOURCE_TYPES[type];
  if (known !== undefined) return known;
  throw new AssemblyError(
    `The laptop cloud does not know the resource type ${type} (${logicalId} of stack ${stack.name}).`,
  );
};

/** The identifiers of a resource. */
export const selfOf = (world: World, stack: Stack, logicalId: string): Self => {
  const { region, accountId } = world.place;
  const type = typeOf(stack, logicalId);
  const { Type, Properties } = stack.template.Resources[logicalId] ?? { Type: "", Properties: {} };
  const scope = scopeOf(world, stack, `${Type} ${logicalId}`);
  const property = (name: string) => (Properties[name] === undefined ? undefined : text(Properties[name], name, scope));
  const unnamed = {
    region,
    accountId,
    arnOf: (service: string, resource: string) => `arn:aws:${service}:${region}:${accountId}:${resource}`,
    property,
    uniqueId: uniqueIdOf(stack.name, logicalId),
  };
  const given = type.nameProperty === undefined ? undefined : property(type.nameProperty);
  const derived = derivedName(stack.name, logicalId, type.longestName ?? Number.POSITIVE_INFINITY);
  return { ...unnamed, name: given ?? type.nameOf?.(derived, unnamed) ?? derived };
};

/** What Ref of the resource gives. */
export const refOf = (type: ResourceType, self: Self): string => type.ref?.(self) ?? self.name;
