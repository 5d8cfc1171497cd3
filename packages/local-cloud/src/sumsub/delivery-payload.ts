import { randomUUID } from "node:crypto";
import type { Applicant } from "./applicant.ts";
import { zonedTime } from "./applicant.ts";

const WITH_RESULT = [
  "applicantReviewed",
  "applicantOnHold",
  "applicantPersonalInfoChanged",
  "applicantWorkflowCompleted",
];

/** What captured deliveries of Sumsub contain as explicit nulls. */
const ABSENT = {
  applicantMemberOf: null,
  previousLevelName: null,
  sourceKey: null,
  reviewMode: null,
  applicantActionId: null,
  externalApplicantActionId: null,
  videoIdentReviewStatus: null,
  reviewResult: null,
};

/** The body of a delivery: no personal data but the comments of a verdict. */
export const deliveryPayload = (type: string, applicant: Applicant, now: Date, withNulls: boolean): object => ({
  ...(withNulls && ABSENT),
  applicantId: applicant.id,
  inspectionId: applicant.inspectionId,
  applicantType: applicant.type,
  correlationId: randomUUID().replaceAll("-", ""),
  levelName: applicant.review.levelName,
  sandboxMode: true,
  externalUserId: applicant.externalUserId,
  type,
  ...(applicant.review.reviewResult && WITH_RESULT.includes(type) && { reviewResult: applicant.review.reviewResult }),
  reviewStatus: applicant.review.reviewStatus,
  createdAt: zonedTime(now),
  createdAtMs: now.toISOString().slice(0, 23).replace("T", " "),
  clientId: applicant.clientId,
});
