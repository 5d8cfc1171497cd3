import { renewUpload } from "@onboarding/application";
import { shownFile } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";
import type { FileDeps, Purpose } from "./file-deps.ts";

/** POST …/photos/{fileId}/upload-link and its like */
export const postUploadLink = (deps: FileDeps, { purpose, routes }: Purpose) =>
  serve(routes.renewUpload, ({ path, by, signal }) =>
    renewUpload(
      deps,
      { ...path, purpose },
      by,
      async (file) => {
        const upload = await deps.files.presignUpload(file);
        const { schema } = routes.renewUpload.success;
        return record(schema.parse({ ...shownFile(file, deps.environment.now().toISOString()), upload }));
      },
      signal,
    ),
  );
