import { shownFiles } from "@onboarding/contracts";
import { DomainError } from "@onboarding/domain";
import { ok, serve } from "@onboarding/http";
import type { FileDeps, Purpose } from "./file-deps.ts";

/** GET …/photos, …/signatures, …/documents */
export const listFiles = ({ cases, environment }: FileDeps, { purpose, routes }: Purpose) =>
  serve(routes.list, async ({ path, signal }) => {
    const kase = await cases.load(path.customerId, signal);
    if (!kase) throw new DomainError("customer-not-found");
    const items = shownFiles(kase, purpose, environment.now().toISOString());
    return ok(routes.list.success.schema.parse({ items, nextCursor: null }));
  });
