import * as z from "zod";
import { CustomerCategory, CustomerType } from "./category.ts";
import { CustomerNumber } from "./customer-number.ts";
import { DomainError } from "./domain-error.ts";
import { Identification } from "./identification.ts";
import { ActorId, CustomerId, Instant } from "./ids.ts";
import { KycLevel, KycStatus } from "./kyc/vocabulary.ts";
import { lazySchema } from "./lazily.ts";
import { Erasure, LegalHold } from "./legal-hold.ts";
import { RecordMeta } from "./record.ts";

/** Of persons only. */
export const Gender = z.enum(["MALE", "FEMALE", "OTHER"]);
/** Of persons only; their minimum KYC level asks for it. */
export const Religion = z.enum(["CHRISTIANITY", "ISLAM", "HINDUISM", "BUDDHISM", "OTHER"]);

/** PENDING until the evaluation activates; INACTIVE without activity for long; SUSPENDED by an admin or a failed KYC; CLOSED for good. */
export const CustomerStatus = z.enum(["PENDING", "ACTIVE", "INACTIVE", "SUSPENDED", "CLOSED"]);
export type CustomerStatus = z.infer<typeof CustomerStatus>;

/** What an agent captures about a customer, normalised: phone in E.164, e-mail in lower case. */
export const CustomerData = lazySchema(() =>
  z.object({
    type: CustomerType,
    category: CustomerCategory,
    name: z.string().min(1).max(150),
    phone: z.string().max(50).optional(),
    email: z.string().max(100).optional(),
    dateOfBirth: z.iso.date().optional(),
    gender: Gender.optional(),
    religion: Religion.optional(),
    ...Identification.unwrap().shape,
  }),
);
export type CustomerData = z.infer<typeof CustomerData>;

/** The customer record: captured data, status and the KYC verdict on it. */
export const Customer = lazySchema(() =>
  z.object({
    customerId: CustomerId,
    customerNo: CustomerNumber,
    ...CustomerData.unwrap().shape,
    status: CustomerStatus,
    /** Why, by whom and when the status was last changed; absent until the first change. */
    statusReason: z.string().max(500).optional(),
    statusChangedBy: ActorId.optional(),
    statusChangedAt: Instant.optional(),
    /** Who suspended: an evaluation lifts only its own suspension. */
    suspendedBy: z.enum(["ADMIN", "KYC"]).optional(),
    kycLevel: KycLevel,
    kycStatus: KycStatus,
    kycVerifiedBy: ActorId.optional(),
    kycVerifiedAt: Instant.optional(),
    /** Version of the rule set that gave the verdict; absent while there is none: PENDING. */
    kycRuleSet: z.string().optional(),
    /** When the customer first had passed every required check; set by the first activation and kept. */
    activatedAt: Instant.optional(),
    /** When the deposit account was closed: it is not opened again. */
    depositAccountClosedAt: Instant.optional(),
    /** Who last captured or edited the data (not the status): one half of the four eyes. */
    editedBy: ActorId,
    legalHold: LegalHold.optional(),
    erasure: Erasure.optional(),
    ...RecordMeta.unwrap().shape,
  }),
);
export type Customer = z.infer<typeof Customer>;

/**
 * A closed customer refuses every change.
 *
 * @throws DomainError customer-closed
 */
export const assertNotClosed = ({ status }: Pick<Customer, "status">): void => {
  if (status === "CLOSED") throw new DomainError("customer-closed");
};
