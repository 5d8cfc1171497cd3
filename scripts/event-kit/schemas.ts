import { CloudEvent } from "@onboarding/contracts";
import { EventType, eventData } from "@onboarding/domain";
import * as z from "zod";
import { meanings } from "./meanings.ts";

/** A JSON Schema of the few kinds that events are made of. */
export interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Consumers have to bear fields that come later: nothing is said against them. */
const open = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  }) as Schema;

const withoutDialect = ({ $schema: _, ...schema }: Schema & { $schema?: string }): Schema => schema;

/** What an event's data are. */
export const dataSchema = (type: EventType): Schema => withoutDialect(open(eventData[type]));

/** The whole event as it stands in the detail of EventBridge. */
export const eventSchema = (type: EventType): Schema => {
  const { type: _, data: __, ...attributes } = CloudEvent.shape;
  const envelope = open(z.object(attributes));
  return {
    ...envelope,
    ...{ title: type },
    description: meanings[type],
    properties: { ...envelope.properties, type: { type: "string", const: type }, data: dataSchema(type) },
    required: [...(envelope.required ?? []), "type", "data"],
  };
};

export const eventTypes: readonly EventType[] = EventType.options;
