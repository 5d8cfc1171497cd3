import { shownFile } from "@onboarding/contracts";
import { DomainError, fileRecordId } from "@onboarding/domain";
import { record, serve } from "@onboarding/http";
import type { FileDeps, Purpose } from "./file-deps.ts";

/** GET …/photos/{fileId} and its like */
export const getFile = ({ records, environment }: FileDeps, { purpose, routes }: Purpose) =>
  serve(routes.get, async ({ path: { customerId, fileId }, signal }) => {
    const file = await records.find(customerId, "file", fileRecordId({ purpose, fileId }), signal);
    if (!file) throw new DomainError("file-not-found");
    return record(routes.get.success.schema.parse(shownFile(file, environment.now().toISOString())));
  });
