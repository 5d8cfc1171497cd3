import { CustomerId, type Entry, EntryId, EventType, eventData, Instant } from "@onboarding/domain";
import * as z from "zod";

/** Source of every event that this service publishes, and the name of its bus. */
export const EVENT_SOURCE = "customer-onboarding";

/**
 * A CloudEvent 1.0 as it stands in the EventBridge detail. `sequence` (CloudEvents' sequence extension) orders the events of
 * one subject: compare as text.
 */
export const CloudEvent = z
  .object({
    specversion: z.literal("1.0"),
    id: EntryId,
    source: z.literal(EVENT_SOURCE),
    type: EventType,
    subject: CustomerId,
    time: Instant,
    datacontenttype: z.literal("application/json"),
    sequence: z.string(),
    requestid: z.string(),
    data: z.record(z.string(), z.json()),
  })
  .refine(({ type, data }) => eventData[type].safeParse(data).success, "the data do not fit the event type");
export type CloudEvent = z.infer<typeof CloudEvent>;

/** The event that an audit entry announces: what changed, by whom and from what to what stays behind. */
export const cloudEventOf = (entry: Entry): CloudEvent => ({
  specversion: "1.0",
  id: entry.entryId,
  source: EVENT_SOURCE,
  type: entry.type,
  subject: entry.customerId,
  time: entry.occurredAt,
  datacontenttype: "application/json",
  sequence: entry.entryId,
  requestid: entry.requestId,
  data: entry.data,
});
