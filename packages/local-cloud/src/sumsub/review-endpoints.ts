import { ApiError, namedError } from "./api-error.ts";
import { type Applicant, ReviewResult, reviewed } from "./applicant.ts";
import { type Endpoint, jsonBody, ok, type Sumsub } from "./endpoint.ts";

const IN_CHECK = ["pending", "prechecked", "queued"];

const isFinal = ({ review: { reviewStatus, reviewResult } }: Applicant): boolean =>
  reviewStatus === "completed" && reviewResult?.reviewRejectType === "FINAL";

/** Moves an applicant to a status and tells of it. */
export const moveReview = (
  { applicants, deliveries, now }: Sumsub,
  applicant: Applicant,
  status: string,
  type: string,
  result?: ReviewResult,
): void => {
  const moved = reviewed(applicant, status, now(), result);
  applicants.put(moved);
  deliveries.tell(type, moved);
};

/** Completes a review with a verdict. */
export const complete = (sumsub: Sumsub, applicant: Applicant, result: ReviewResult): void =>
  moveReview(sumsub, applicant, "completed", "applicantReviewed", result);

/** POST /resources/applicants/{id}/status/pending */
export const requestCheck: Endpoint = (sumsub, { path: [id = ""] }) => {
  const applicant = sumsub.applicants.get(id);
  if (isFinal(applicant)) throw namedError("applicant-with-final-reject", "Applicant already has a final verdict");
  moveReview(sumsub, applicant, "pending", "applicantPending");
  return ok();
};

/** POST /resources/applicants/{id}/reset */
export const resetApplicant: Endpoint = (sumsub, { path: [id = ""] }) => {
  const applicant = sumsub.applicants.get(id);
  if (IN_CHECK.includes(applicant.review.reviewStatus)) throw new ApiError(409, "Applicant is being checked");
  if (isFinal(applicant)) throw namedError("applicant-with-final-reject", "Applicant already has a final verdict");
  moveReview(sumsub, { ...applicant, images: [] }, "init", "applicantReset");
  return ok();
};

/** POST /resources/applicants/{id}/status/testCompleted: sandboxes only. */
export const testCompleted: Endpoint = (sumsub, request) => {
  if (!sumsub.account().appToken.startsWith("sbx:")) {
    throw new ApiError(400, "This method is only supported on the sandbox environment");
  }
  complete(sumsub, sumsub.applicants.get(request.path[0] ?? ""), jsonBody(request, ReviewResult));
  return ok();
};

/** POST /resources/applicants/{id}/-/approve */
export const approve: Endpoint = (sumsub, { path: [id = ""] }) => {
  complete(sumsub, sumsub.applicants.get(id), { reviewAnswer: "GREEN" });
  return ok();
};

/** POST /resources/applicants/{id}/-/reject */
export const reject: Endpoint = (sumsub, { path: [id = ""] }) => {
  complete(sumsub, sumsub.applicants.get(id), {
    reviewAnswer: "RED",
    reviewRejectType: "FINAL",
    rejectLabels: ["EXTERNAL_DECISION_REJECTION"],
  });
  return ok();
};
