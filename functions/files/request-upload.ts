import { requestUpload } from "@onboarding/application";
import { shownFile } from "@onboarding/contracts";
import { created, serve } from "@onboarding/http";
import type { FileDeps, Purpose } from "./file-deps.ts";

/** POST …/photos, …/signatures, …/documents */
export const postFile = (deps: FileDeps, { purpose, routes }: Purpose) =>
  serve(routes.request, ({ path: { customerId }, body: { kind: documentKind, ...file }, by, signal }) =>
    requestUpload(
      deps,
      customerId,
      { purpose, documentKind, ...file },
      by,
      async (requested) => {
        const upload = await deps.files.presignUpload(requested);
        const location = `${routes.request.path.replace("{customerId}", customerId)}/${requested.fileId}`;
        const { schema } = routes.request.success;
        return created(location, schema.parse({ ...shownFile(requested, requested.createdAt), upload }));
      },
      signal,
    ),
  );
