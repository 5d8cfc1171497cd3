import { CloudEvent } from "@onboarding/contracts";
import { EventType } from "@onboarding/domain";
import { parseEvent } from "@onboarding/events";
import { sample } from "@onboarding/openapi";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { eventSchema } from "../../../scripts/event-kit/schemas.ts";

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);

/** An event of a type as the service would publish it. */
const eventOf = (type: EventType) =>
  CloudEvent.parse({
    specversion: "1.0",
    id: "01KAK0B4V0YYYYYYYYYYYYYYYY",
    source: "customer-onboarding",
    type,
    subject: "cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ",
    time: "2026-03-01T09:00:00.000Z",
    datacontenttype: "application/json",
    sequence: "01KAK0B4V0YYYYYYYYYYYYYYYY",
    requestid: "request-1",
    data: sample(eventSchema(type).properties?.["data"] ?? {}, {}),
  });

describe("an event of every type", () => {
  test.for(EventType.options)("%s is read, and fits its published schema", (type) => {
    const event = eventOf(type);
    expect(ajv.validate(eventSchema(type), event)).toBe(true);
    const { specversion: _, datacontenttype: __, ...expected } = event;
    expect(parseEvent({ "detail-type": type, source: "customer-onboarding", detail: event })).toEqual({
      kind: "event",
      event: expected,
    });
  });
});

const registered = eventOf("customer.registered");

describe("reading an event", () => {
  test("takes the envelope of EventBridge, the event alone, and text", () => {
    const parsed = parseEvent(registered);
    expect(parsed.kind).toBe("event");
    expect(parseEvent({ detail: registered })).toEqual(parsed);
    expect(parseEvent(JSON.stringify({ detail: registered }))).toEqual(parsed);
  });

  test("bears fields and words that it does not know", () => {
    const data = { ...registered.data, status: "ON_THE_MOON", branch: "Dhaka" };
    expect(parseEvent({ ...registered, data, traceparent: "00-1" })).toMatchObject({ kind: "event", event: { data } });
  });

  test("tells an event of a type that it does not know, and does not fail", () => {
    expect(parseEvent({ ...registered, type: "customer.registered.v2" })).toMatchObject({
      kind: "unknown-type",
      envelope: { type: "customer.registered.v2", subject: registered.subject },
    });
    expect(parseEvent({ ...registered, type: "constructor" })).toMatchObject({ kind: "unknown-type" });
  });

  test.for([
    ["no JSON", "{", "no JSON object"],
    ["nothing", undefined, "no JSON object"],
    ["an event of another service", { ...registered, source: "aws.s3" }, "another source"],
    ["an event of AWS", { source: "aws.s3", detail: { bucket: {} } }, "no CloudEvent"],
    ["an event without a subject", { ...registered, subject: undefined }, "subject is missing"],
    ["an event without data", { ...registered, data: [] }, "data is missing"],
    ["data without a field", { ...registered, data: { ...registered.data, status: undefined } }, "data.status"],
    ["data of another kind", { ...registered, data: { ...registered.data, kycLevel: 3 } }, "data.kycLevel"],
  ] as const)("says what is wrong with %s", ([, input, reason]) => {
    expect(parseEvent(input)).toEqual({ kind: "invalid", reason: expect.stringContaining(reason) });
  });
});
