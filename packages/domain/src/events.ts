import * as z from "zod";
import { AddressType } from "./address.ts";
import { AccountingTreatment, CustomerCategory, CustomerType } from "./category.ts";
import { CustomerStatus } from "./customer.ts";
import { CurrencyCode } from "./deposit-account.ts";
import { RelationId, RelationType } from "./family-relation.ts";
import { fileEventData } from "./files/file-events.ts";
import { IdentityProvider } from "./identity-verification.ts";
import { CustomerId } from "./ids.ts";
import { KycLevel, KycStatus, RejectType } from "./kyc/vocabulary.ts";
import { lazily } from "./lazily.ts";
import { ProvisioningFault } from "./online-user/online-user.ts";
import { ReasonCode } from "./reason-codes.ts";

const nothing = () => z.strictObject({});
const ofAddress = () => z.strictObject({ addressType: AddressType });
const ofRelation = () => z.strictObject({ relationId: RelationId, relationType: RelationType });
const ofIntroducer = () => z.strictObject({ introducerId: CustomerId });
const rejection = () => z.strictObject({ rejectType: RejectType, reasonCodes: z.array(ReasonCode) });
const fromStatus = () => z.strictObject({ previousStatus: CustomerStatus });
const verdict = () => z.strictObject({ level: KycLevel, ruleSet: z.string() });

/** What each event says: ids, states, levels and codes, never personal data. Consumers ask the API for more. */
export const eventData = lazily({
  "customer.registered": () =>
    z.strictObject({
      type: CustomerType,
      category: CustomerCategory,
      status: CustomerStatus,
      kycLevel: KycLevel,
      kycStatus: KycStatus,
    }),
  /** Names of the fields that changed, not their values. */
  "customer.updated": () => z.strictObject({ fields: z.array(z.string()) }),
  "customer.activated": () => z.strictObject({ previousStatus: CustomerStatus, kycLevel: KycLevel }),
  "customer.suspended": () => z.strictObject({ previousStatus: CustomerStatus, suspendedBy: z.enum(["ADMIN", "KYC"]) }),
  "customer.suspension-lifted": () => z.strictObject({ status: CustomerStatus }),
  "customer.reinstated": () => z.strictObject({ status: CustomerStatus }),
  "customer.deactivated": fromStatus,
  "customer.reactivated": fromStatus,
  "customer.closed": fromStatus,
  /** Which final rejections an admin has opened again, by the name of the check. */
  "customer.reopened": () => z.strictObject({ checks: z.array(z.string()) }),
  "customer.legal-hold-placed": nothing,
  "customer.legal-hold-released": nothing,
  /** The personal data are gone, or about to go: whoever copied some has to forget them. */
  "customer.erased": nothing,
  "address.added": ofAddress,
  "address.updated": ofAddress,
  "address.removed": ofAddress,
  "address.verified": ofAddress,
  "address.rejected": () => ofAddress().extend(rejection().shape),
  "family-relation.added": ofRelation,
  "family-relation.updated": ofRelation,
  "family-relation.removed": ofRelation,
  "introducer.assigned": ofIntroducer,
  "introducer.updated": ofIntroducer,
  "introducer.removed": ofIntroducer,
  "introducer.verified": ofIntroducer,
  "introducer.rejected": () => ofIntroducer().extend(rejection().shape),
  "identity.started": () => z.strictObject({ provider: IdentityProvider, levelName: z.string(), attempt: z.int() }),
  /** Somebody was given what acts for the customer at the provider. */
  "identity.access-given": () => z.strictObject({ access: z.enum(["WEB_LINK", "SDK_TOKEN"]) }),
  "identity.pending": nothing,
  "identity.on-hold": nothing,
  "identity.approved": nothing,
  "identity.rejected": rejection,
  ...fileEventData,
  "online-user.created": nothing,
  "online-user.suspended": nothing,
  "online-user.reinstated": nothing,
  "online-user.closed": nothing,
  "online-user.password-changed": nothing,
  "online-user.provisioned": nothing,
  "online-user.provisioning-failed": () => z.strictObject({ reason: ProvisioningFault }),
  "online-user.logged-in": nothing,
  "kyc.level-changed": () => z.strictObject({ from: KycLevel, to: KycLevel }),
  "kyc.verified": verdict,
  "kyc.rejected": () => verdict().extend({ rejectType: RejectType }),
  "kyc.pending": verdict,
  "deposit-account.opened": () => z.strictObject({ accountingTreatment: AccountingTreatment, currency: CurrencyCode }),
  "deposit-account.frozen": nothing,
  "deposit-account.unfrozen": nothing,
  "deposit-account.closed": nothing,
});

export type EventType = keyof typeof eventData;
export const EventType = z.enum(Object.keys(eventData) as [EventType, ...EventType[]]);

export type EventDataOf<T extends EventType> = z.infer<(typeof eventData)[T]>;
export type DomainEvent = { [T in EventType]: { readonly type: T; readonly data: EventDataOf<T> } }[EventType];

/** The events after which level or verdict may be another one: they, and nothing else, start the evaluation. */
export const factChangingEvents = [
  "customer.registered",
  "customer.updated",
  "customer.reinstated",
  "customer.reopened",
  "address.added",
  "address.updated",
  "address.removed",
  "address.verified",
  "address.rejected",
  "introducer.assigned",
  "introducer.updated",
  "introducer.removed",
  "introducer.verified",
  "introducer.rejected",
  "identity.started",
  "identity.pending",
  "identity.on-hold",
  "identity.approved",
  "identity.rejected",
] as const satisfies readonly EventType[];
