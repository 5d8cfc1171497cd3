import * as z from "zod";
import { ApiError } from "./api-error.ts";
import { NewApplicant, newApplicant, reviewed, shownApplicant } from "./applicant.ts";
import { type Endpoint, jsonBody, knownLevel, ok } from "./endpoint.ts";

/** POST /resources/applicants?levelName= */
export const createApplicant: Endpoint = (sumsub, request) => {
  const body = jsonBody(request, NewApplicant);
  const levelName = knownLevel(sumsub, request.query.get("levelName"), body.type ?? "individual");
  const applicant = newApplicant(body, levelName, sumsub.now());
  sumsub.applicants.add(applicant);
  sumsub.deliveries.tell("applicantCreated", applicant);
  return ok(shownApplicant(applicant));
};

/** GET /resources/applicants/{id}/one */
export const readApplicant: Endpoint = ({ applicants }, { path: [id = ""] }) => ok(shownApplicant(applicants.get(id)));

/** GET /resources/applicants/-;externalUserId={id}/one */
export const findApplicant: Endpoint = ({ applicants }, { path: [externalUserId = ""] }) => {
  const applicant = applicants.byExternalId(externalUserId);
  if (!applicant) throw new ApiError(404, "Applicant not found");
  return ok(shownApplicant(applicant));
};

/** GET /resources/applicants/{id}/status */
export const readStatus: Endpoint = ({ applicants }, { path: [id = ""] }) => ok(applicants.get(id).review);

/** GET /resources/applicants/{id}/requiredIdDocsStatus */
export const readRequiredDocuments: Endpoint = ({ applicants }, { path: [id = ""] }) => {
  const { images, review } = applicants.get(id);
  const stepOf = (step: string, isOfStep: (idDocType: string) => boolean) => {
    const own = images.filter(({ idDocType }) => isOfStep(idDocType));
    if (own.length === 0) return [step, null];
    const { idDocType, country } = own[0] ?? {};
    const imageIds = own.map(({ imageId }) => imageId);
    return [step, { reviewResult: review.reviewResult ?? {}, country, idDocType, imageIds, imageReviewResults: {} }];
  };
  return ok(
    Object.fromEntries([
      stepOf("IDENTITY", (type) => !type.includes("SELFIE")),
      stepOf("SELFIE", (type) => type.includes("SELFIE")),
    ]),
  );
};

/** GET /resources/applicants/-/levels */
export const listLevels: Endpoint = ({ levels }) => {
  const items = Object.entries(levels).flatMap(([type, names]) => names.map((name) => ({ name, applicantType: type })));
  return ok({ list: { items, totalItems: items.length } });
};

const Fields = z.record(z.string(), z.json());

/** PATCH /resources/applicants/{id}/fixedInfo and …/info */
export const patchInfo =
  (part: "fixedInfo" | "info"): Endpoint =>
  ({ applicants, deliveries }, request) => {
    const applicant = applicants.get(request.path[0] ?? "");
    const changed = { ...applicant, [part]: { ...applicant[part], ...jsonBody(request, Fields) } };
    applicants.put(changed);
    if (part === "info") deliveries.tell("applicantPersonalInfoChanged", changed);
    return ok({ ...changed[part] });
  };

/** POST /resources/applicants/{id}/moveToLevel?name= */
export const moveToLevel: Endpoint = (sumsub, { path: [id = ""], query }) => {
  const applicant = sumsub.applicants.get(id);
  const levelName = knownLevel(sumsub, query.get("name"), applicant.type);
  if (["pending", "queued", "onHold"].includes(applicant.review.reviewStatus)) {
    throw new ApiError(409, "Applicant is being checked");
  }
  const moved = { ...applicant, review: { ...applicant.review, levelName } };
  const changed = reviewed(moved, "init", sumsub.now());
  sumsub.applicants.put(changed);
  sumsub.deliveries.tell("applicantLevelChanged", changed);
  return ok(shownApplicant(changed));
};

/** PATCH /resources/applicants/{id}/presence/deactivated and …/activated */
export const setPresence =
  (isDeactivated: boolean): Endpoint =>
  ({ applicants, deliveries }, { path: [id = ""] }) => {
    const applicant = { ...applicants.get(id), isDeactivated };
    applicants.put(applicant);
    deliveries.tell(isDeactivated ? "applicantDeactivated" : "applicantActivated", applicant);
    return ok();
  };
