import {
  type Customer,
  type KycPolicy,
  type KycReport,
  kycRequirements,
  lazySchema,
  type OnlineUser,
} from "@onboarding/domain";
import * as z from "zod";
import { CustomerView, shownCustomer } from "./customers.ts";
import { OnlineUserView } from "./online-users.ts";
import { KycView } from "./verifications.ts";

/**
 * GET /v1/me/kyc: where the customer stands and what is missing. Who judged what, and for which reasons, is the bank's own:
 * a customer under suspicion is not told of it.
 */
export const OwnKycView = lazySchema(() =>
  KycView.unwrap()
    .pick({
      level: true,
      status: true,
      requiredLevel: true,
      minimumMet: true,
      missing: true,
      nextLevel: true,
    })
    .extend({
      checks: z.array(
        z.object({
          check: z.enum([...kycRequirements, "IDENTITY_VERIFICATION"]),
          required: z.boolean(),
          state: z.enum(["MISSING", "PENDING", "PASSED", "REJECTED"]),
        }),
      ),
    }),
);

/** GET /v1/me: the customer's own profile, and what they log in with. */
export const OwnProfileView = lazySchema(() =>
  CustomerView.unwrap()
    .pick({
      customerId: true,
      customerNo: true,
      type: true,
      category: true,
      name: true,
      phone: true,
      email: true,
      dateOfBirth: true,
      gender: true,
      religion: true,
      identificationType: true,
      identificationNumber: true,
      identificationCountry: true,
      status: true,
      kycLevel: true,
      kycStatus: true,
      productAccess: true,
    })
    .extend({
      onlineUser: OnlineUserView.unwrap().pick({
        username: true,
        email: true,
        phone: true,
        status: true,
        lastLoginAt: true,
      }),
      kyc: OwnKycView,
    }),
);
export type OwnProfileView = z.infer<typeof OwnProfileView>;

/** Makes the view of a customer's own case. */
export const ownProfileView = (
  { customer, onlineUser }: { readonly customer: Customer; readonly onlineUser: OnlineUser },
  kyc: KycReport,
  policy: KycPolicy,
): OwnProfileView => OwnProfileView.parse({ ...shownCustomer(customer, policy), onlineUser, kyc });
