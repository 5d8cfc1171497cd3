import { issueLink } from "@onboarding/application";
import { DownloadLink } from "@onboarding/contracts";
import { ok, serve } from "@onboarding/http";
import type { FileDeps, Purpose } from "./file-deps.ts";

/** GET …/photos/{fileId}/link and its like */
export const getLink = (deps: FileDeps, { purpose, routes }: Purpose) =>
  serve(routes.link, ({ path, by, signal }) =>
    issueLink(
      deps,
      { ...path, purpose },
      by,
      async (file) => ok(DownloadLink.parse(await deps.files.presignDownload(file))),
      signal,
    ),
  );
