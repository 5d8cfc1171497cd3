import type { NewEvent } from "../event-bus/bus.ts";
import type { S3Event } from "./s3rver-engine.ts";

const REASONS: Readonly<Record<string, string>> = {
  "ObjectCreated:Put": "PutObject",
  "ObjectCreated:Post": "POST Object",
  "ObjectCreated:Copy": "CopyObject",
};

/** S3's event of a new object for EventBridge. The key is as it is, not URL-encoded. */
export const objectCreated = (record: S3Event["Records"][number], accountId: string): NewEvent => {
  const { bucket, object } = record.s3;
  return {
    source: "aws.s3",
    "detail-type": "Object Created",
    resources: [`arn:aws:s3:::${bucket.name}`],
    detail: {
      version: "0",
      "event-version": "1.0",
      bucket: { name: bucket.name },
      object: { key: object.key, size: object.size, etag: object.eTag, sequencer: object.sequencer.padStart(18, "0") },
      "request-id": record.responseElements["x-amz-request-id"],
      requester: accountId,
      "source-ip-address": record.requestParameters.sourceIPAddress ?? "127.0.0.1",
      reason: REASONS[record.eventName] ?? "PutObject",
    },
  };
};
