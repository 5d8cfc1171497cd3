import { DomainError, type DomainErrorCode } from "@onboarding/domain";

/** The code of the refusal that an attempt ends with; undefined when it succeeds. Anything but a refusal is thrown. */
export const codeOf = async (attempt: Promise<unknown>): Promise<DomainErrorCode | undefined> => {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined && !(error instanceof DomainError)) throw error;
  return error?.code;
};
