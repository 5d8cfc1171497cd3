import { CloudEvent } from "@onboarding/contracts";
import { FileId, type FileRef, fileRemovedEvents, type Instant } from "@onboarding/domain";
import * as z from "zod";

/** An upload that is to be judged. */
export interface Arrival {
  /** Of the object; not URL-encoded. */
  readonly key: string;
  readonly versionId: string | undefined;
  readonly uploadedAt: Instant;
  readonly requestId: string;
  /** Whether a scanner found malware in it; false also where nothing scans. */
  readonly isMalware: boolean;
}

/** EventBridge's times have seconds. */
const Time = z.iso.datetime().transform((time) => new Date(time).toISOString());

/** S3's event of a new object. */
export const ObjectCreated = z
  .object({
    source: z.literal("aws.s3"),
    "detail-type": z.literal("Object Created"),
    time: Time,
    detail: z.object({
      object: z.object({ key: z.string(), "version-id": z.string().optional() }),
      "request-id": z.string(),
    }),
  })
  .transform(
    ({ time, detail: { object, ...detail } }): Arrival => ({
      key: object.key,
      versionId: object["version-id"],
      uploadedAt: time,
      requestId: detail["request-id"],
      isMalware: false,
    }),
  );

/**
 * GuardDuty's verdict on a new object. A scan that could not be done is no verdict: it fails here, and ends in the dead-letter
 * queue, since nobody may see a file that was not scanned.
 */
export const ObjectScanned = z
  .object({
    id: z.string(),
    "detail-type": z.literal("GuardDuty Malware Protection Object Scan Result"),
    time: Time,
    detail: z.object({
      s3ObjectDetails: z.object({ objectKey: z.string(), versionId: z.string().optional() }),
      scanResultDetails: z.object({ scanResultStatus: z.enum(["NO_THREATS_FOUND", "THREATS_FOUND"]) }),
    }),
  })
  .transform(
    ({ id, time, detail: { s3ObjectDetails, scanResultDetails } }): Arrival => ({
      key: s3ObjectDetails.objectKey,
      versionId: s3ObjectDetails.versionId,
      uploadedAt: time,
      requestId: id,
      isMalware: scanResultDetails.scanResultStatus === "THREATS_FOUND",
    }),
  );

const purposes = {
  "photo.removed": "PHOTO",
  "signature.removed": "SIGNATURE",
  "document.removed": "DOCUMENT",
} as const;

/** Our own event of a file whose record was removed. */
export const FileRemoved = z.object({ detail: CloudEvent }).transform(
  ({ detail: { subject, type, data } }): FileRef => ({
    customerId: subject,
    purpose: purposes[z.enum(fileRemovedEvents).parse(type)],
    fileId: FileId.parse(data["fileId"]),
  }),
);
