import type { DatabaseSync } from "node:sqlite";
import { ApiError } from "./api-error.ts";
import { Applicant } from "./applicant.ts";

export interface ApplicantStore {
  /** @throws ApiError 409 in Sumsub's words when there is one of this external id. */
  add(applicant: Applicant): void;
  put(applicant: Applicant): void;
  /** @throws ApiError 404 */
  get(id: string): Applicant;
  byExternalId(externalUserId: string): Applicant | undefined;
}

/** The account's applicants; an external user id has one at most. */
export const applicantStore = (database: DatabaseSync): ApplicantStore => {
  const insert = database.prepare("INSERT INTO applicants (id, external_user_id, document) VALUES (?, ?, ?)");
  const update = database.prepare("UPDATE applicants SET document = ? WHERE id = ?");
  const byId = database.prepare("SELECT document FROM applicants WHERE id = ?");
  const byExternal = database.prepare("SELECT document FROM applicants WHERE external_user_id = ?");
  const parsed = (row: Record<string, unknown> | undefined): Applicant | undefined =>
    row && Applicant.parse(JSON.parse(String(row["document"])));
  const byExternalId = (externalUserId: string) => parsed(byExternal.get(externalUserId));
  return {
    add: (applicant) => {
      const { externalUserId } = applicant;
      const same = byExternalId(externalUserId);
      if (same) {
        throw new ApiError(409, `Applicant with external user id '${externalUserId}' already exists: ${same.id}`);
      }
      insert.run(applicant.id, externalUserId, JSON.stringify(applicant));
    },
    put: (applicant) => void update.run(JSON.stringify(applicant), applicant.id),
    get: (id) => {
      const applicant = parsed(byId.get(id));
      if (!applicant) throw new ApiError(404, "Applicant not found");
      return applicant;
    },
    byExternalId,
  };
};
