import type { CheckSubject, IdentityChecker } from "@onboarding/application";
import type { CustomerId } from "@onboarding/domain";

export interface InMemoryIdentityChecker extends IdentityChecker {
  /** What was asked for, in order. */
  readonly calls: readonly { readonly call: keyof IdentityChecker; readonly customerId: CustomerId }[];
}

/** A provider that takes everybody; the applicant of a customer has always the same id. */
export const inMemoryIdentityChecker = (): InMemoryIdentityChecker => {
  const calls: { call: keyof IdentityChecker; customerId: CustomerId }[] = [];
  const noted = <T>(call: keyof IdentityChecker, customerId: CustomerId, answer: T): Promise<T> => {
    calls.push({ call, customerId });
    return Promise.resolve(answer);
  };
  const applicant = ({ customerId }: CheckSubject, isNew: boolean) =>
    ({ provider: "SUMSUB", applicantId: `app-${customerId}`, levelName: "id-and-liveness", isNew }) as const;
  const expiresAt = "2026-03-01T09:30:00.000Z";
  return {
    calls,
    create: (subject) => noted("create", subject.customerId, applicant(subject, true)),
    checkAnew: (subject) => noted("checkAnew", subject.customerId, applicant(subject, false)),
    webLink: (_, id) => noted("webLink", id, { url: `https://sumsub.test/${calls.length}`, expiresAt }),
    sdkToken: (_, id) => noted("sdkToken", id, { token: `token-${calls.length}`, expiresAt }),
  };
};
