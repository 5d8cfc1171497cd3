import * as z from "zod";
import { CustomerCategory, CustomerType } from "./category.ts";
import { CustomerStatus } from "./customer.ts";
import { KycLevel, KycStatus, RejectType } from "./kyc/vocabulary.ts";
import { ReasonCode } from "./reason-codes.ts";

/** What each event says: ids, states, levels and codes, never personal data. Consumers ask the API for more. */
export const eventData = {
  "customer.registered": z.strictObject({
    type: CustomerType,
    category: CustomerCategory,
    status: CustomerStatus,
    kycLevel: KycLevel,
    kycStatus: KycStatus,
  }),
  "customer.activated": z.strictObject({ previousStatus: CustomerStatus, kycLevel: KycLevel }),
  "customer.suspended": z.strictObject({ previousStatus: CustomerStatus, suspendedBy: z.enum(["ADMIN", "KYC"]) }),
  "customer.suspension-lifted": z.strictObject({ status: CustomerStatus }),
  "identity.approved": z.strictObject({}),
  "identity.rejected": z.strictObject({ rejectType: RejectType, reasonCodes: z.array(ReasonCode) }),
  "kyc.level-changed": z.strictObject({ from: KycLevel, to: KycLevel }),
  "kyc.verified": z.strictObject({ level: KycLevel, ruleSet: z.string() }),
  "kyc.rejected": z.strictObject({ level: KycLevel, rejectType: RejectType, ruleSet: z.string() }),
  "kyc.pending": z.strictObject({ level: KycLevel, ruleSet: z.string() }),
} as const;

export type EventType = keyof typeof eventData;
export const EventType = z.enum(Object.keys(eventData) as [EventType, ...EventType[]]);

export type EventDataOf<T extends EventType> = z.infer<(typeof eventData)[T]>;
export type DomainEvent = { [T in EventType]: { readonly type: T; readonly data: EventDataOf<T> } }[EventType];

/** The events after which level or verdict may be another one: they, and nothing else, start the evaluation. */
export const factChangingEvents = [
  "customer.registered",
  "identity.approved",
  "identity.rejected",
] as const satisfies readonly EventType[];
