import { type FileRouteSet, fileRouteSets, namedByPurpose } from "@onboarding/contracts";
import type { FilePurpose } from "@onboarding/domain";
import type { RouteHandler } from "@onboarding/http";
import { postArchive } from "./archive-file.ts";
import { deleteFileRoute } from "./delete-file.ts";
import type { FileDeps, Purpose } from "./file-deps.ts";
import { getFile } from "./get-file.ts";
import { getLink } from "./get-link.ts";
import { listFiles } from "./list-files.ts";
import { postUploadLink } from "./renew-upload.ts";
import { postFile } from "./request-upload.ts";

const handlersOf = (deps: FileDeps, purpose: FilePurpose): Readonly<Record<keyof FileRouteSet, RouteHandler>> => {
  const of: Purpose = { purpose, routes: fileRouteSets[purpose] };
  return {
    request: postFile(deps, of),
    list: listFiles(deps, of),
    get: getFile(deps, of),
    renewUpload: postUploadLink(deps, of),
    link: getLink(deps, of),
    archive: postArchive(deps, of),
    remove: deleteFileRoute(deps, of),
  };
};

/** The handlers of all three purposes. */
export const fileHandlers = (deps: FileDeps) =>
  namedByPurpose({
    PHOTO: handlersOf(deps, "PHOTO"),
    SIGNATURE: handlersOf(deps, "SIGNATURE"),
    DOCUMENT: handlersOf(deps, "DOCUMENT"),
  });
