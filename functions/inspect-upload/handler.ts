import middy from "@middy/core";
import type { EventBridgeEvent } from "aws-lambda";
import { FileRemoved, ObjectCreated, ObjectScanned } from "./events.ts";
import { type InspectUploadDeps, inspectUpload } from "./inspect-upload.ts";
import { removeObjects } from "./remove-objects.ts";

/** Inspects what S3 says was uploaded, or GuardDuty says was uploaded and scanned; removes the objects of a file that our own bus says was removed. */
export const createHandler = (deps: InspectUploadDeps) =>
  middy<EventBridgeEvent<string, unknown>, void>().handler(async (event, _context, { signal }) => {
    if (event.source === "aws.s3") await inspectUpload(deps, ObjectCreated.parse(event), signal);
    else if (event.source === "aws.guardduty") await inspectUpload(deps, ObjectScanned.parse(event), signal);
    else await removeObjects(deps.files, FileRemoved.parse(event), signal);
  });
