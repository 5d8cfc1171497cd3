import * as z from "zod";
import { withWholeImages } from "./empty-maps.ts";

/** What GetRecords gives, as far as we look into it; the images pass through as they are (B is base64 already). */
const WireRecord = z.looseObject({
  eventID: z.string(),
  eventName: z.string(),
  dynamodb: z.looseObject({ SequenceNumber: z.string(), ApproximateCreationDateTime: z.number() }),
  userIdentity: z.looseObject({ PrincipalId: z.string(), Type: z.string() }).optional(),
});

export const GetRecordsOutput = z.object({
  Records: z.array(WireRecord).default([]),
  NextShardIterator: z.string().optional(),
});

/** A record in the shape in which Lambda hands it to a function. */
interface LambdaStreamRecord extends Readonly<Record<string, unknown>> {
  readonly eventID: string;
  readonly eventName: string;
  readonly dynamodb: Readonly<Record<string, unknown>>;
}

export interface StreamRecord {
  readonly sequenceNumber: string;
  /** Milliseconds since the epoch; never earlier than true. */
  readonly arrivedAt: number;
  readonly forLambda: LambdaStreamRecord;
}

/** DynamoDB Local cuts the creation time to the minute: the record may be up to that much younger. */
const CREATION_TIME_STEP_MS = 60_000;

/** A record as DynamoDB Local has it, in the form that Lambda hands to functions. `readAt`: milliseconds since the epoch. */
export const toStreamRecord = (
  record: z.infer<typeof WireRecord>,
  { streamArn, region, readAt }: { streamArn: string; region: string; readAt: number },
): StreamRecord => ({
  sequenceNumber: record.dynamodb.SequenceNumber,
  arrivedAt: Math.min(readAt, record.dynamodb.ApproximateCreationDateTime * 1000 + CREATION_TIME_STEP_MS),
  forLambda: {
    eventID: record.eventID,
    eventName: record.eventName,
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: region,
    dynamodb: withWholeImages(record.dynamodb),
    eventSourceARN: streamArn,
    ...(record.userIdentity && {
      userIdentity: { type: record.userIdentity.Type, principalId: record.userIdentity.PrincipalId },
    }),
  },
});
