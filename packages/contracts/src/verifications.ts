import {
  IdentityVerification,
  isStaff,
  KycLevel,
  KycStatus,
  kycRequirements,
  lazySchema,
  ProviderCheck,
  RejectType,
  type Role,
} from "@onboarding/domain";
import * as z from "zod";

/** An identity verification as the API shows it. */
export const IdentityVerificationView = lazySchema(() =>
  IdentityVerification.unwrap()
    .omit({ check: true })
    .extend(
      ProviderCheck.unwrap().pick({ provider: true, applicantId: true, levelName: true, attempt: true }).partial()
        .shape,
    ),
);
export type IdentityVerificationView = z.infer<typeof IdentityVerificationView>;

/** What people of these roles get to see of an identity verification: the comments for the staff are for the staff. */
export const shownIdentityVerification = (
  { check, clientComment, ...verification }: IdentityVerification,
  roles: readonly Role[],
) => ({
  ...verification,
  ...(isStaff(roles) && { clientComment }),
  ...(check && { provider: check.provider, applicantId: check.applicantId }),
  ...(check && { levelName: check.levelName, attempt: check.attempt }),
});

/** Makes the view of a stored identity verification for people of these roles. */
export const identityVerificationView = (
  stored: IdentityVerification,
  roles: readonly Role[],
): IdentityVerificationView => IdentityVerificationView.parse(shownIdentityVerification(stored, roles));

const Check = lazySchema(() =>
  z.object({
    check: z.enum([...kycRequirements, "IDENTITY_VERIFICATION"]),
    required: z.boolean(),
    state: z.enum(["MISSING", "PENDING", "PASSED", "REJECTED"]),
    /** Where its evidence is, below the customer's address; absent where it is in the customer's own record, or missing. */
    evidence: z.string().optional(),
    rejectType: RejectType.optional(),
    reasonCodes: z.array(z.string()).optional(),
    decidedBy: z.string().optional(),
    decidedAt: z.string().optional(),
  }),
);

/** GET /v1/customers/{customerId}/kyc */
export const KycView = lazySchema(() =>
  z.object({
    level: KycLevel,
    status: KycStatus,
    isUpToDate: z.boolean(),
    requiredLevel: KycLevel,
    minimumMet: z.boolean(),
    checks: z.array(Check),
    missing: z.array(Check.unwrap().shape.check),
    nextLevel: z.object({ level: KycLevel, missing: z.array(z.enum(kycRequirements)) }).nullable(),
  }),
);
