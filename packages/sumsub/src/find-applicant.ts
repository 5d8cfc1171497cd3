import type { CustomerId } from "@onboarding/domain";
import * as z from "zod";
import type { HttpClient } from "./http-client.ts";
import { SumsubRefusal } from "./sumsub-error.ts";

/** As much of an applicant as we look at. */
export const ApplicantAnswer = z.looseObject({
  id: z.string().min(1),
  review: z.looseObject({ reviewStatus: z.string().nullish(), levelName: z.string().nullish() }).nullish(),
});
export type ApplicantAnswer = z.infer<typeof ApplicantAnswer>;

/** Whether Sumsub refused with one of these. */
export const isRefusal = (error: unknown, ...statuses: readonly number[]): error is SumsubRefusal =>
  error instanceof SumsubRefusal && statuses.includes(error.status);

/** Where an applicant is. */
export const applicantPath = (applicantId: string): string =>
  `/resources/applicants/${encodeURIComponent(applicantId)}`;

/** The applicant of a customer: Sumsub finds it by our id. Undefined when there is none. */
export const findApplicant = async (
  { call }: HttpClient,
  customerId: CustomerId,
  signal: AbortSignal,
): Promise<ApplicantAnswer | undefined> => {
  const target = `/resources/applicants/-;externalUserId=${encodeURIComponent(customerId)}/one`;
  try {
    return await call({ operation: "find-applicant", method: "GET", target }, ApplicantAnswer, signal);
  } catch (error) {
    if (isRefusal(error, 404)) return undefined;
    throw error;
  }
};
