import { type EventDataByType, type EventType, eventFields } from "./event-types.ts";

/** What every event has around its data (CloudEvents 1.0). `sequence` orders the events of one subject: compare as text. */
export interface Envelope {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** The customer whom it is about. */
  readonly subject: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly sequence: string;
  readonly requestid: string;
}

/** An event, told apart by `type`. */
export type OnboardingEvent = {
  [Type in EventType]: Envelope & { readonly type: Type; readonly data: EventDataByType[Type] };
}[EventType];

/** `unknown-type`: published since this kit was made, or not for it; `invalid`: not an event of this service at all. */
export type Parsed =
  | { readonly kind: "event"; readonly event: OnboardingEvent }
  | { readonly kind: "unknown-type"; readonly envelope: Envelope }
  | { readonly kind: "invalid"; readonly reason: string };

const SOURCE = "customer-onboarding";
const envelopeFields = ["id", "source", "type", "subject", "time", "sequence", "requestid"] as const;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
};

/** The first field that is missing or of another kind; one that nobody knows does no harm. */
const wrongField = (data: Fields, expected: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(expected).find(([name, kind]) => {
    const isOptional = kind.endsWith("?");
    if (data[name] === undefined) return !isOptional;
    return kindOf(data[name]) !== (isOptional ? kind.slice(0, -1) : kind);
  })?.[0];

/** The CloudEvent itself, or one that EventBridge has wrapped. */
const unwrapped = (input: unknown): unknown => (isFields(input) && isFields(input["detail"]) ? input["detail"] : input);

/**
 * Reads an event: the one that EventBridge hands over, its `detail`, or either as text. Never throws. Words of a list that are new
 * (a reason code, a status) are let through.
 */
export const parseEvent = (input: unknown): Parsed => {
  const held = typeof input === "string" ? fromText(input) : input;
  const found = unwrapped(held);
  if (!isFields(found)) return { kind: "invalid", reason: "it is no JSON object" };
  if (found["specversion"] !== "1.0") return { kind: "invalid", reason: "it is no CloudEvent of version 1.0" };
  const missing = envelopeFields.find((name) => typeof found[name] !== "string");
  if (missing !== undefined) return { kind: "invalid", reason: `${missing} is missing or no text` };
  if (found["source"] !== SOURCE) return { kind: "invalid", reason: "it is of another source" };
  // Checked field by field above.
  const envelope = Object.fromEntries(envelopeFields.map((name) => [name, found[name]])) as unknown as Envelope;
  if (!Object.hasOwn(eventFields, envelope.type)) return { kind: "unknown-type", envelope };
  const data = found["data"];
  if (!isFields(data)) return { kind: "invalid", reason: "data is missing or no object" };
  const wrong = wrongField(data, eventFields[envelope.type as EventType]);
  if (wrong !== undefined) return { kind: "invalid", reason: `data.${wrong} is missing or of another kind` };
  return { kind: "event", event: { ...envelope, data } as OnboardingEvent };
};

const fromText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
