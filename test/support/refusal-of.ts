import { DomainError, type DomainErrorCode } from "@onboarding/domain";

/** The code with which a rule refuses; undefined when it does not. Anything but a refusal is thrown. */
export const refusalOf = (rule: () => unknown): DomainErrorCode | undefined => {
  try {
    rule();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};
