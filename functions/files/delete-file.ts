import { deleteFile } from "@onboarding/application";
import { noContent, serve } from "@onboarding/http";
import type { FileDeps, Purpose } from "./file-deps.ts";

/** DELETE …/photos/{fileId} and its like */
export const deleteFileRoute = (deps: FileDeps, { purpose, routes }: Purpose) =>
  serve(routes.remove, ({ path, expectedVersion, by, signal }) =>
    deleteFile(deps, { ...path, purpose, expectedVersion }, by, noContent, signal),
  );
