import { randomBytes, randomUUID } from "node:crypto";
import * as z from "zod";

/** 24 hexadecimal digits. */
export const newId = (): string => randomBytes(12).toString("hex");

export const ReviewResult = z.looseObject({
  reviewAnswer: z.string(),
  rejectLabels: z.array(z.string()).optional(),
  reviewRejectType: z.string().optional(),
  moderationComment: z.string().optional(),
  clientComment: z.string().optional(),
});
export type ReviewResult = z.infer<typeof ReviewResult>;

const Review = z.object({
  reviewId: z.string(),
  attemptId: z.string(),
  attemptCnt: z.int(),
  levelName: z.string(),
  createDate: z.string(),
  reviewDate: z.string().optional(),
  reviewStatus: z.string(),
  reviewResult: ReviewResult.optional(),
  priority: z.int(),
  reprocessing: z.boolean(),
});

const Image = z.object({ imageId: z.string(), idDocType: z.string(), country: z.string().optional() });

/** An applicant as the API shows it, and what it does not show: images, and whether the profile is deactivated. */
export const Applicant = z.object({
  id: z.string(),
  createdAt: z.string(),
  key: z.string(),
  clientId: z.string(),
  inspectionId: z.string(),
  externalUserId: z.string(),
  type: z.enum(["individual", "company"]),
  applicantPlatform: z.string(),
  email: z.string().optional(),
  phone: z.string().optional(),
  lang: z.string().optional(),
  fixedInfo: z.record(z.string(), z.json()).optional(),
  info: z.record(z.string(), z.json()).optional(),
  review: Review,
  images: z.array(Image),
  isDeactivated: z.boolean(),
});
export type Applicant = z.infer<typeof Applicant>;

/** `2026-11-21 10:00:01` */
const plainTime = (now: Date): string => now.toISOString().slice(0, 19).replace("T", " ");
/** `2026-11-21 10:00:01+0000` */
export const zonedTime = (now: Date): string => `${plainTime(now)}+0000`;

/** What a creation may say. */
export const NewApplicant = z.looseObject({
  externalUserId: z.string().min(1).max(512).nullish(),
  type: z.enum(["individual", "company"]).nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  lang: z.string().nullish(),
  fixedInfo: z.record(z.string(), z.json()).nullish(),
});

/** An applicant who has shown nothing yet. */
export const newApplicant = (request: z.infer<typeof NewApplicant>, levelName: string, now: Date): Applicant => {
  const { externalUserId, type, email, phone, lang, fixedInfo } = request;
  return {
    id: newId(),
    createdAt: plainTime(now),
    key: "LAPTOPKEY0001",
    clientId: "laptop.test",
    inspectionId: newId(),
    externalUserId: externalUserId ?? randomUUID(),
    type: type ?? "individual",
    applicantPlatform: "API",
    ...(email && { email }),
    ...(phone && { phone }),
    ...(lang && { lang }),
    ...(fixedInfo && { fixedInfo }),
    review: {
      reviewId: newId(),
      attemptId: newId(),
      attemptCnt: 0,
      levelName,
      createDate: zonedTime(now),
      reviewStatus: "init",
      priority: 0,
      reprocessing: false,
    },
    images: [],
    isDeactivated: false,
  };
};

/** What the API answers with. */
export const shownApplicant = ({ images: _, isDeactivated: _d, ...applicant }: Applicant) => ({
  ...applicant,
  requiredIdDocs: {
    docSets: [
      { idDocSetType: "IDENTITY", types: ["PASSPORT", "ID_CARD", "DRIVERS", "RESIDENCE_PERMIT"] },
      { idDocSetType: "SELFIE", types: ["SELFIE"], videoRequired: "passiveLiveness" },
    ],
  },
});

/** The applicant with another review status; a result belongs to a completed one. */
export const reviewed = (
  applicant: Applicant,
  reviewStatus: string,
  now: Date,
  reviewResult?: ReviewResult,
): Applicant => {
  const { reviewResult: _, reviewDate: _d, ...rest } = applicant.review;
  const isNewAttempt = reviewStatus === "pending";
  const review = {
    ...rest,
    reviewStatus,
    ...(isNewAttempt && { attemptId: newId(), attemptCnt: rest.attemptCnt + 1 }),
    ...(reviewResult && { reviewResult, reviewDate: zonedTime(now) }),
  };
  return { ...applicant, review };
};
