import type { Identifier, Self } from "./identifiers.ts";

/** A resource type that the laptop cloud knows. */
export interface ResourceType {
  /** Property that names the resource; without it the name is derived. */
  readonly nameProperty?: string;
  readonly longestName?: number;
  readonly nameOf?: (derived: string, self: Omit<Self, "name">) => string;
  /** What Ref gives; the name unless said otherwise. */
  readonly ref?: Identifier;
  /** What Fn::GetAtt gives. */
  readonly attributes: Readonly<Record<string, Identifier>>;
  /** Why nothing of it has to run on the laptop; absent on what `readDeployment` maps. */
  readonly withoutEffect?: string;
}

/** For attributes that give the name. */
export const name: Identifier = (self) => self.name;

/** Named by a property of its own, with an ARN. */
export const named = (
  nameProperty: string,
  longestName: number,
  Arn: Identifier,
  more: Partial<ResourceType> = {},
): ResourceType => ({ nameProperty, longestName, ...more, attributes: { Arn, ...more.attributes } });

/** Named by an id that AWS gives it; the attributes give the same id. */
export const withId = (...attributes: readonly string[]): ResourceType => ({
  nameOf: (_derived, { uniqueId }) => uniqueId.slice(0, 10),
  attributes: Object.fromEntries(attributes.map((attribute) => [attribute, name])),
});

/** Nothing of it has to run on the laptop, for the reason that is given. */
export const idle = (withoutEffect: string, type: Partial<ResourceType> = {}): ResourceType => ({
  attributes: {},
  ...type,
  withoutEffect,
});
