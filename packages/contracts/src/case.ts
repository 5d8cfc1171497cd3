import { type Case, DepositAccount, type KycReport } from "@onboarding/domain";
import * as z from "zod";
import { AddressView } from "./addresses.ts";
import { CustomerView, customerView } from "./customers.ts";
import { FamilyRelationView } from "./family-relations.ts";
import { FormerIntroducerView, IntroducerView } from "./introducers.ts";
import { IdentityVerificationView, KycView } from "./verifications.ts";

/** GET /v1/customers/{customerId}/case: the customer with all that belongs to them; its version is the customer's. */
export const CaseView = CustomerView.extend({
  addresses: z.array(AddressView),
  familyRelations: z.array(FamilyRelationView),
  photos: z.array(z.never()),
  signatures: z.array(z.never()),
  documents: z.array(z.never()),
  introducer: IntroducerView.nullable(),
  /** Who was replaced or removed, the first one first. */
  formerIntroducers: z.array(FormerIntroducerView),
  identityVerification: IdentityVerificationView,
  onlineUser: z.null(),
  depositAccount: DepositAccount.nullable(),
  kyc: KycView,
});
export type CaseView = z.infer<typeof CaseView>;

/** Makes the view of a case. */
export const caseView = ({ customer, introducer, depositAccount, ...records }: Case, kyc: KycReport): CaseView =>
  CaseView.parse({
    ...customerView(customer),
    addresses: records.addresses,
    familyRelations: records.familyRelations,
    photos: [],
    signatures: [],
    documents: [],
    introducer: introducer ?? null,
    formerIntroducers: records.formerIntroducers,
    identityVerification: records.identityVerification,
    onlineUser: null,
    depositAccount: depositAccount ?? null,
    kyc,
  });
