import middy from "@middy/core";
import type { EntryPublisher } from "@onboarding/application";
import type { Entry } from "@onboarding/domain";
import { parseStreamEntry } from "@onboarding/dynamodb";
import { counted, logger } from "@onboarding/observability";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";

/**
 * Carries the audit entries from the table's stream to the event bus, at least once. What could not be published
 * is reported by the first such record: Lambda hands over everything from there on again, also what was taken behind it.
 */
export const createHandler = (publisher: EntryPublisher) =>
  middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(async ({ Records }, _context, { signal }) => {
    const entries = readable(Records);
    const published = await publisher.publish(entries, signal);
    for (const { entryId, customerId, type, requestId } of entries.slice(0, published)) {
      logger.info("event published", {
        eventId: entryId,
        customerId,
        requestId,
        ...counted("EventPublished", { eventType: type }),
      });
    }
    const failed = Records[published];
    if (!failed) return { batchItemFailures: [] };
    logger.error("event not published", { eventId: failed.eventID, eventCount: Records.length - published });
    return { batchItemFailures: [{ itemIdentifier: failed.dynamodb?.SequenceNumber ?? "" }] };
  });

/** The entries up to the first record that is none: that one fails, is isolated by bisecting and ends in the dead-letter queue. */
const readable = (records: readonly DynamoDBRecord[]): Entry[] => {
  const entries: Entry[] = [];
  for (const { dynamodb } of records) {
    const entry = parseStreamEntry(dynamodb?.NewImage);
    if (!entry) break;
    entries.push(entry);
  }
  return entries;
};
