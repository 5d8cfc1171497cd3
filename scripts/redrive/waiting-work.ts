import * as z from "zod";

/** What a message of a dead-letter queue is about: ids, types and codes, no more. */
export interface WaitingWork {
  readonly what: string;
  readonly customerId?: string;
  readonly requestId?: string;
  readonly why: string;
  /** What the function is to be given again; absent where the message does not hold it. */
  readonly event?: unknown;
}

const AnyEvent = z.looseObject({
  "detail-type": z.string().optional(),
  detail: z
    .looseObject({ subject: z.string().optional(), requestid: z.string().optional() })
    .optional()
    .catch(undefined),
});

/** Of Lambda, for an event that its function failed on. */
const FailedInvocation = z.object({
  requestContext: z.object({ condition: z.string() }),
  requestPayload: z.unknown(),
  responsePayload: z.object({ errorType: z.string().optional() }).optional().catch(undefined),
});

/** Of Lambda, for a batch of a stream: it names the place, and does not hold the records. */
const FailedBatch = z.object({
  requestContext: z.object({ condition: z.string() }),
  DDBStreamBatchInfo: z.object({
    shardId: z.string(),
    startSequenceNumber: z.string(),
    endSequenceNumber: z.string(),
    batchSize: z.number(),
  }),
});

const ofEvent = (event: unknown): Omit<WaitingWork, "why"> => {
  const { "detail-type": what = "scheduled", detail } = AnyEvent.catch({}).parse(event);
  return {
    what,
    ...(detail?.subject !== undefined && { customerId: detail.subject }),
    ...(detail?.requestid !== undefined && { requestId: detail.requestid }),
    event,
  };
};

/** Reads a message as Lambda, EventBridge or EventBridge Scheduler puts it into a dead-letter queue. */
export const waitingWork = (body: string, attributes: Readonly<Record<string, string>>): WaitingWork => {
  const message: unknown = JSON.parse(body);
  const batch = FailedBatch.safeParse(message).data;
  if (batch) {
    const { shardId, startSequenceNumber, endSequenceNumber, batchSize } = batch.DDBStreamBatchInfo;
    const what = `${batchSize} entries of shard ${shardId}, ${startSequenceNumber} to ${endSequenceNumber}`;
    return { what, why: batch.requestContext.condition };
  }
  const failed = FailedInvocation.safeParse(message).data;
  if (!failed) return { ...ofEvent(message), why: attributes["ERROR_CODE"] ?? "not delivered" };
  const { requestContext, requestPayload, responsePayload } = failed;
  const error = responsePayload?.errorType;
  return { ...ofEvent(requestPayload), why: `${requestContext.condition}${error ? `, ${error}` : ""}` };
};
