import type { EntryPublisher } from "@onboarding/application";
import { type JsonService, jsonService } from "@onboarding/aws-requests";
import { cloudEventOf, EVENT_SOURCE } from "@onboarding/contracts";
import type { Entry } from "@onboarding/domain";
import * as z from "zod";

/** PutEvents takes at most ten entries. */
const BATCH = 10;

/** An answer has an entry for each one that was sent, in their order. */
const Answer = z.object({ Entries: z.array(z.object({ ErrorCode: z.string().optional() })) });

/**
 * Publishes entries as CloudEvents to a bus, ten at a time, and stops behind the request of which the bus did not take all. It
 * may have taken later entries of that request: they are published again along with the one that it did not take, so a consumer
 * can see a customer's later event first. `sequence` tells.
 */
export const entryPublisher = (eventBusName: string, ask: JsonService = jsonService("events")): EntryPublisher => {
  const put = async (entries: readonly Entry[], signal: AbortSignal): Promise<number> => {
    const Entries = entries.map((entry) => ({
      EventBusName: eventBusName,
      Source: EVENT_SOURCE,
      DetailType: entry.type,
      // Seconds since 1970, as the protocol has times.
      Time: Date.parse(entry.occurredAt) / 1000,
      Detail: JSON.stringify(cloudEventOf(entry)),
    }));
    const { status, body } = await ask("PutEvents", { Entries }, signal);
    if (status !== 200) throw new Error(`the bus refuses events: ${status}`);
    const failed = Answer.parse(JSON.parse(body.toString())).Entries.findIndex(
      ({ ErrorCode }) => ErrorCode !== undefined,
    );
    return failed === -1 ? entries.length : failed;
  };
  return {
    async publish(entries, signal) {
      for (let start = 0; start < entries.length; start += BATCH) {
        const batch = entries.slice(start, start + BATCH);
        const taken = await put(batch, signal);
        if (taken < batch.length) return start + taken;
      }
      return entries.length;
    },
  };
};
