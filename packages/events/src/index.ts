export type { EventDataByType, EventType } from "./event-types.ts";
export { once, type SeenStore, seenInMemory } from "./once.ts";
export { inSequence, newestOnly, type SequenceStore, sequencesInMemory } from "./order.ts";
export { type Envelope, type OnboardingEvent, type Parsed, parseEvent } from "./parse-event.ts";
