import type { Case, Instant, KycPolicy, KycReport, Role } from "@onboarding/domain";
import { lazySchema } from "@onboarding/domain";
import * as z from "zod";
import { AddressView } from "./addresses.ts";
import { CustomerView, shownCustomer } from "./customers.ts";
import { DepositAccountView } from "./deposit-accounts.ts";
import { FamilyRelationView } from "./family-relations.ts";
import { DocumentView, PictureView, shownFiles } from "./files.ts";
import { FormerIntroducerView, IntroducerView } from "./introducers.ts";
import { OnlineUserView } from "./online-users.ts";
import { IdentityVerificationView, KycView, shownIdentityVerification } from "./verifications.ts";

/** GET /v1/customers/{customerId}/case: the customer with all that belongs to them; its version is the customer's. */
export const CaseView = lazySchema(() =>
  CustomerView.unwrap().extend({
    addresses: z.array(AddressView),
    familyRelations: z.array(FamilyRelationView),
    /** Newest first, and so the others. */
    photos: z.array(PictureView),
    signatures: z.array(PictureView),
    documents: z.array(DocumentView),
    introducer: IntroducerView.nullable(),
    /** Who was replaced or removed, the first one first. */
    formerIntroducers: z.array(FormerIntroducerView),
    identityVerification: IdentityVerificationView,
    onlineUser: OnlineUserView.nullable(),
    depositAccount: DepositAccountView.nullable(),
    kyc: KycView,
  }),
);
export type CaseView = z.infer<typeof CaseView>;

/** Makes the view of a case at a moment, for people of these roles. */
export const caseView = (
  { customer, introducer, depositAccount, onlineUser, ...records }: Case,
  kyc: KycReport,
  policy: KycPolicy,
  now: Instant,
  roles: readonly Role[],
): CaseView =>
  CaseView.parse({
    ...shownCustomer(customer, policy),
    addresses: records.addresses,
    familyRelations: records.familyRelations,
    photos: shownFiles(records, "PHOTO", now),
    signatures: shownFiles(records, "SIGNATURE", now),
    documents: shownFiles(records, "DOCUMENT", now),
    introducer: introducer ?? null,
    formerIntroducers: records.formerIntroducers,
    identityVerification: shownIdentityVerification(records.identityVerification, roles),
    onlineUser: onlineUser ?? null,
    depositAccount: depositAccount ?? null,
    kyc,
  });
