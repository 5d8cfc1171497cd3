import { archiveFile } from "@onboarding/application";
import { shownFile } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";
import type { FileDeps, Purpose } from "./file-deps.ts";

/** POST …/photos/{fileId}/archive and its like */
export const postArchive = (deps: FileDeps, { purpose, routes }: Purpose) =>
  serve(routes.archive, ({ path, expectedVersion, by, signal }) =>
    archiveFile(
      deps,
      { ...path, purpose, expectedVersion },
      by,
      (file) => record(routes.archive.success.schema.parse(shownFile(file, file.updatedAt))),
      signal,
    ),
  );
