import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import type { EntryPublisher } from "@onboarding/application";
import { cloudEventOf, EVENT_SOURCE } from "@onboarding/contracts";
import type { Entry } from "@onboarding/domain";

/** PutEvents takes at most ten entries. */
const BATCH = 10;

/**
 * Publishes entries as CloudEvents to a bus, ten at a time, and stops behind the request of which the bus did not take all. It
 * may have taken later entries of that request: they are published again along with the one that it did not take, so a consumer
 * can see a customer's later event first. `sequence` tells.
 */
export const entryPublisher = (
  eventBusName: string,
  client: Pick<EventBridgeClient, "send"> = new EventBridgeClient({}),
): EntryPublisher => {
  const put = async (entries: readonly Entry[], signal: AbortSignal): Promise<number> => {
    const Entries = entries.map((entry) => ({
      EventBusName: eventBusName,
      Source: EVENT_SOURCE,
      DetailType: entry.type,
      Time: new Date(entry.occurredAt),
      Detail: JSON.stringify(cloudEventOf(entry)),
    }));
    const { Entries: results = [] } = await client.send(new PutEventsCommand({ Entries }), { abortSignal: signal });
    const failed = results.findIndex(({ ErrorCode }) => ErrorCode !== undefined);
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
