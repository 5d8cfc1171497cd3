import { EVENT_SOURCE } from "@onboarding/contracts";
import { meanings } from "./meanings.ts";
import { eventSchema, eventTypes } from "./schemas.ts";

/** Names of messages may have no dot. */
const nameOf = (type: string): string => type.replaceAll(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());

const mapTypes = <Value>(value: (type: (typeof eventTypes)[number]) => Value) =>
  Object.fromEntries(eventTypes.map((type) => [nameOf(type), value(type)]));

/** The events as an AsyncAPI 3 document: one channel, the bus; this service sends. */
export const asyncApiDocument = () => ({
  asyncapi: "3.0.0",
  info: {
    title: "Customer onboarding: events",
    version: "1.0.0",
    description: "CloudEvents 1.0 on an EventBridge bus, at least once, in order by `sequence` for each customer.",
  },
  defaultContentType: "application/json",
  channels: {
    customerEvents: {
      address: "customer-onboarding-{stage}",
      title: "Event bus",
      description: `EventBridge bus; the source of every event is ${EVENT_SOURCE}, its detail-type the type of the event.`,
      parameters: { stage: { description: "The deployment: prod, for example." } },
      messages: mapTypes((type) => ({ $ref: `#/components/messages/${nameOf(type)}` })),
    },
  },
  operations: {
    publishCustomerEvents: {
      action: "send",
      title: "Publishes what happened to a customer",
      channel: { $ref: "#/channels/customerEvents" },
    },
  },
  components: {
    messages: mapTypes((type) => ({
      name: type,
      title: type,
      summary: meanings[type],
      contentType: "application/json",
      payload: { $ref: `#/components/schemas/${nameOf(type)}` },
    })),
    schemas: mapTypes((type) => {
      const { $schema: _, ...schema } = eventSchema(type) as Record<string, unknown>;
      return schema;
    }),
  },
});
