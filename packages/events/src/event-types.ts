// Made from the schemas of the events by `npm run event-kit`; not to be edited.

/** The data of each event. Lists of words may get longer. */
export interface EventDataByType {
  readonly "customer.registered": {
    readonly type: "INDIVIDUAL" | "ORGANIZATION" | (string & {});
    readonly category: "INDIVIDUAL" | "GOVERNMENT_ENTITY" | "PRIVATE_COMPANY" | "BANK" | "FINANCIAL_INSTITUTION" | "FOREIGN_AGENCY_OR_SUBSIDIARY" | "NON_DOMICILED_COMPANY" | (string & {});
    readonly status: "PENDING" | "ACTIVE" | "INACTIVE" | "SUSPENDED" | "CLOSED" | (string & {});
    readonly kycLevel: "MIN" | "STD" | "ENH" | (string & {});
    readonly kycStatus: "PENDING" | "VERIFIED" | "REJECTED" | (string & {});
  };
  readonly "customer.updated": {
    readonly fields: readonly (string)[];
  };
  readonly "customer.activated": {
    readonly previousStatus: "PENDING" | "ACTIVE" | "INACTIVE" | "SUSPENDED" | "CLOSED" | (string & {});
    readonly kycLevel: "MIN" | "STD" | "ENH" | (string & {});
  };
  readonly "customer.suspended": {
    readonly previousStatus: "PENDING" | "ACTIVE" | "INACTIVE" | "SUSPENDED" | "CLOSED" | (string & {});
    readonly suspendedBy: "ADMIN" | "KYC" | (string & {});
  };
  readonly "customer.suspension-lifted": {
    readonly status: "PENDING" | "ACTIVE" | "INACTIVE" | "SUSPENDED" | "CLOSED" | (string & {});
  };
  readonly "customer.reinstated": {
    readonly status: "PENDING" | "ACTIVE" | "INACTIVE" | "SUSPENDED" | "CLOSED" | (string & {});
  };
  readonly "customer.deactivated": {
    readonly previousStatus: "PENDING" | "ACTIVE" | "INACTIVE" | "SUSPENDED" | "CLOSED" | (string & {});
  };
  readonly "customer.reactivated": {
    readonly previousStatus: "PENDING" | "ACTIVE" | "INACTIVE" | "SUSPENDED" | "CLOSED" | (string & {});
  };
  readonly "customer.closed": {
    readonly previousStatus: "PENDING" | "ACTIVE" | "INACTIVE" | "SUSPENDED" | "CLOSED" | (string & {});
  };
  readonly "customer.reopened": {
    readonly checks: readonly (string)[];
  };
  readonly "customer.legal-hold-placed": Readonly<Record<string, never>>;
  readonly "customer.legal-hold-released": Readonly<Record<string, never>>;
  readonly "customer.erased": Readonly<Record<string, never>>;
  readonly "address.added": {
    readonly addressType: "CURRENT" | "PERMANENT" | "MAILING" | "WORK" | "REGISTERED" | "OTHER" | (string & {});
  };
  readonly "address.updated": {
    readonly addressType: "CURRENT" | "PERMANENT" | "MAILING" | "WORK" | "REGISTERED" | "OTHER" | (string & {});
  };
  readonly "address.removed": {
    readonly addressType: "CURRENT" | "PERMANENT" | "MAILING" | "WORK" | "REGISTERED" | "OTHER" | (string & {});
  };
  readonly "address.verified": {
    readonly addressType: "CURRENT" | "PERMANENT" | "MAILING" | "WORK" | "REGISTERED" | "OTHER" | (string & {});
  };
  readonly "address.rejected": {
    readonly addressType: "CURRENT" | "PERMANENT" | "MAILING" | "WORK" | "REGISTERED" | "OTHER" | (string & {});
    readonly rejectType: "RETRY" | "FINAL" | (string & {});
    readonly reasonCodes: readonly ("DOCUMENT_UNREADABLE" | "DOCUMENT_EXPIRED" | "DOCUMENT_INCOMPLETE" | "DOCUMENT_NOT_ACCEPTED" | "DATA_MISMATCH" | "PERSON_MISMATCH" | "ADDRESS_NOT_CONFIRMED" | "INTRODUCER_NOT_CONFIRMED" | "EVIDENCE_MISSING" | "SUSPECTED_FORGERY" | "SANCTIONS_OR_WATCHLIST" | "POLICY" | "OTHER" | (string & {}))[];
  };
  readonly "family-relation.added": {
    readonly relationId: string;
    readonly relationType: "FATHER" | "MOTHER" | "SON" | "DAUGHTER" | "BROTHER" | "SISTER" | "HUSBAND" | "WIFE" | "GRANDFATHER" | "GRANDMOTHER" | "UNCLE" | "AUNT" | "NEPHEW" | "NIECE" | "FATHER_IN_LAW" | "MOTHER_IN_LAW" | "SON_IN_LAW" | "DAUGHTER_IN_LAW" | "BROTHER_IN_LAW" | "SISTER_IN_LAW" | "COUSIN" | (string & {});
  };
  readonly "family-relation.updated": {
    readonly relationId: string;
    readonly relationType: "FATHER" | "MOTHER" | "SON" | "DAUGHTER" | "BROTHER" | "SISTER" | "HUSBAND" | "WIFE" | "GRANDFATHER" | "GRANDMOTHER" | "UNCLE" | "AUNT" | "NEPHEW" | "NIECE" | "FATHER_IN_LAW" | "MOTHER_IN_LAW" | "SON_IN_LAW" | "DAUGHTER_IN_LAW" | "BROTHER_IN_LAW" | "SISTER_IN_LAW" | "COUSIN" | (string & {});
  };
  readonly "family-relation.removed": {
    readonly relationId: string;
    readonly relationType: "FATHER" | "MOTHER" | "SON" | "DAUGHTER" | "BROTHER" | "SISTER" | "HUSBAND" | "WIFE" | "GRANDFATHER" | "GRANDMOTHER" | "UNCLE" | "AUNT" | "NEPHEW" | "NIECE" | "FATHER_IN_LAW" | "MOTHER_IN_LAW" | "SON_IN_LAW" | "DAUGHTER_IN_LAW" | "BROTHER_IN_LAW" | "SISTER_IN_LAW" | "COUSIN" | (string & {});
  };
  readonly "introducer.assigned": {
    readonly introducerId: string;
  };
  readonly "introducer.updated": {
    readonly introducerId: string;
  };
  readonly "introducer.removed": {
    readonly introducerId: string;
  };
  readonly "introducer.verified": {
    readonly introducerId: string;
  };
  readonly "introducer.rejected": {
    readonly introducerId: string;
    readonly rejectType: "RETRY" | "FINAL" | (string & {});
    readonly reasonCodes: readonly ("DOCUMENT_UNREADABLE" | "DOCUMENT_EXPIRED" | "DOCUMENT_INCOMPLETE" | "DOCUMENT_NOT_ACCEPTED" | "DATA_MISMATCH" | "PERSON_MISMATCH" | "ADDRESS_NOT_CONFIRMED" | "INTRODUCER_NOT_CONFIRMED" | "EVIDENCE_MISSING" | "SUSPECTED_FORGERY" | "SANCTIONS_OR_WATCHLIST" | "POLICY" | "OTHER" | (string & {}))[];
  };
  readonly "identity.started": {
    readonly provider: string;
    readonly levelName: string;
    readonly attempt: number;
  };
  readonly "identity.access-given": {
    readonly access: "WEB_LINK" | "SDK_TOKEN" | (string & {});
  };
  readonly "identity.pending": Readonly<Record<string, never>>;
  readonly "identity.on-hold": Readonly<Record<string, never>>;
  readonly "identity.approved": Readonly<Record<string, never>>;
  readonly "identity.rejected": {
    readonly rejectType: "RETRY" | "FINAL" | (string & {});
    readonly reasonCodes: readonly ("DOCUMENT_UNREADABLE" | "DOCUMENT_EXPIRED" | "DOCUMENT_INCOMPLETE" | "DOCUMENT_NOT_ACCEPTED" | "DATA_MISMATCH" | "PERSON_MISMATCH" | "ADDRESS_NOT_CONFIRMED" | "INTRODUCER_NOT_CONFIRMED" | "EVIDENCE_MISSING" | "SUSPECTED_FORGERY" | "SANCTIONS_OR_WATCHLIST" | "POLICY" | "OTHER" | (string & {}))[];
  };
  readonly "photo.requested": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
  };
  readonly "photo.available": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
    readonly isCurrent?: boolean;
  };
  readonly "photo.rejected": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
    readonly reason: "EMPTY" | "SIZE_MISMATCH" | "CHECKSUM_MISMATCH" | "TYPE_MISMATCH" | "IMAGE_BROKEN" | "IMAGE_TOO_LARGE" | "ACTIVE_CONTENT" | "MALWARE" | (string & {});
  };
  readonly "photo.archived": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
  };
  readonly "photo.removed": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
  };
  readonly "photo.expired": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
  };
  readonly "photo.link-issued": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
    readonly link: "UPLOAD" | "DOWNLOAD" | (string & {});
  };
  readonly "signature.requested": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
  };
  readonly "signature.available": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
    readonly isCurrent?: boolean;
  };
  readonly "signature.rejected": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
    readonly reason: "EMPTY" | "SIZE_MISMATCH" | "CHECKSUM_MISMATCH" | "TYPE_MISMATCH" | "IMAGE_BROKEN" | "IMAGE_TOO_LARGE" | "ACTIVE_CONTENT" | "MALWARE" | (string & {});
  };
  readonly "signature.archived": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
  };
  readonly "signature.removed": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
  };
  readonly "signature.expired": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
  };
  readonly "signature.link-issued": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
    readonly link: "UPLOAD" | "DOWNLOAD" | (string & {});
  };
  readonly "document.requested": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
  };
  readonly "document.available": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
    readonly isCurrent?: boolean;
  };
  readonly "document.rejected": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
    readonly reason: "EMPTY" | "SIZE_MISMATCH" | "CHECKSUM_MISMATCH" | "TYPE_MISMATCH" | "IMAGE_BROKEN" | "IMAGE_TOO_LARGE" | "ACTIVE_CONTENT" | "MALWARE" | (string & {});
  };
  readonly "document.archived": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
  };
  readonly "document.removed": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
  };
  readonly "document.expired": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
  };
  readonly "document.link-issued": {
    readonly fileId: string;
    readonly documentKind?: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER" | (string & {});
    readonly link: "UPLOAD" | "DOWNLOAD" | (string & {});
  };
  readonly "online-user.created": Readonly<Record<string, never>>;
  readonly "online-user.suspended": Readonly<Record<string, never>>;
  readonly "online-user.reinstated": Readonly<Record<string, never>>;
  readonly "online-user.closed": Readonly<Record<string, never>>;
  readonly "online-user.password-changed": Readonly<Record<string, never>>;
  readonly "online-user.provisioned": Readonly<Record<string, never>>;
  readonly "online-user.provisioning-failed": {
    readonly reason: "USERNAME_TAKEN" | "EMAIL_TAKEN" | "PASSWORD_LOST" | "AMBIGUOUS" | "REALM_NOT_READY" | "NOT_PERMITTED" | "REFUSED" | "UNAVAILABLE" | (string & {});
  };
  readonly "online-user.logged-in": Readonly<Record<string, never>>;
  readonly "kyc.level-changed": {
    readonly from: "MIN" | "STD" | "ENH" | (string & {});
    readonly to: "MIN" | "STD" | "ENH" | (string & {});
  };
  readonly "kyc.verified": {
    readonly level: "MIN" | "STD" | "ENH" | (string & {});
    readonly ruleSet: string;
  };
  readonly "kyc.rejected": {
    readonly level: "MIN" | "STD" | "ENH" | (string & {});
    readonly ruleSet: string;
    readonly rejectType: "RETRY" | "FINAL" | (string & {});
  };
  readonly "kyc.pending": {
    readonly level: "MIN" | "STD" | "ENH" | (string & {});
    readonly ruleSet: string;
  };
  readonly "deposit-account.opened": {
    readonly accountingTreatment: "INDIVIDUAL" | "GOVERNMENT" | "BUSINESS" | "INTERBANK" | "INSTITUTIONAL" | "FOREIGN" | "NON_RESIDENT" | (string & {});
    readonly currency: string;
  };
  readonly "deposit-account.frozen": Readonly<Record<string, never>>;
  readonly "deposit-account.unfrozen": Readonly<Record<string, never>>;
  readonly "deposit-account.closed": Readonly<Record<string, never>>;
}

export type EventType = keyof EventDataByType;

/** What the parser looks at: the kind of each field, with a question mark where it may be missing. */
export const eventFields: Readonly<Record<EventType, Readonly<Record<string, string>>>> = {
  "customer.registered": { type: "string", category: "string", status: "string", kycLevel: "string", kycStatus: "string" },
  "customer.updated": { fields: "array" },
  "customer.activated": { previousStatus: "string", kycLevel: "string" },
  "customer.suspended": { previousStatus: "string", suspendedBy: "string" },
  "customer.suspension-lifted": { status: "string" },
  "customer.reinstated": { status: "string" },
  "customer.deactivated": { previousStatus: "string" },
  "customer.reactivated": { previousStatus: "string" },
  "customer.closed": { previousStatus: "string" },
  "customer.reopened": { checks: "array" },
  "customer.legal-hold-placed": {},
  "customer.legal-hold-released": {},
  "customer.erased": {},
  "address.added": { addressType: "string" },
  "address.updated": { addressType: "string" },
  "address.removed": { addressType: "string" },
  "address.verified": { addressType: "string" },
  "address.rejected": { addressType: "string", rejectType: "string", reasonCodes: "array" },
  "family-relation.added": { relationId: "string", relationType: "string" },
  "family-relation.updated": { relationId: "string", relationType: "string" },
  "family-relation.removed": { relationId: "string", relationType: "string" },
  "introducer.assigned": { introducerId: "string" },
  "introducer.updated": { introducerId: "string" },
  "introducer.removed": { introducerId: "string" },
  "introducer.verified": { introducerId: "string" },
  "introducer.rejected": { introducerId: "string", rejectType: "string", reasonCodes: "array" },
  "identity.started": { provider: "string", levelName: "string", attempt: "integer" },
  "identity.access-given": { access: "string" },
  "identity.pending": {},
  "identity.on-hold": {},
  "identity.approved": {},
  "identity.rejected": { rejectType: "string", reasonCodes: "array" },
  "photo.requested": { fileId: "string", documentKind: "string?" },
  "photo.available": { fileId: "string", documentKind: "string?", isCurrent: "boolean?" },
  "photo.rejected": { fileId: "string", documentKind: "string?", reason: "string" },
  "photo.archived": { fileId: "string", documentKind: "string?" },
  "photo.removed": { fileId: "string", documentKind: "string?" },
  "photo.expired": { fileId: "string", documentKind: "string?" },
  "photo.link-issued": { fileId: "string", documentKind: "string?", link: "string" },
  "signature.requested": { fileId: "string", documentKind: "string?" },
  "signature.available": { fileId: "string", documentKind: "string?", isCurrent: "boolean?" },
  "signature.rejected": { fileId: "string", documentKind: "string?", reason: "string" },
  "signature.archived": { fileId: "string", documentKind: "string?" },
  "signature.removed": { fileId: "string", documentKind: "string?" },
  "signature.expired": { fileId: "string", documentKind: "string?" },
  "signature.link-issued": { fileId: "string", documentKind: "string?", link: "string" },
  "document.requested": { fileId: "string", documentKind: "string?" },
  "document.available": { fileId: "string", documentKind: "string?", isCurrent: "boolean?" },
  "document.rejected": { fileId: "string", documentKind: "string?", reason: "string" },
  "document.archived": { fileId: "string", documentKind: "string?" },
  "document.removed": { fileId: "string", documentKind: "string?" },
  "document.expired": { fileId: "string", documentKind: "string?" },
  "document.link-issued": { fileId: "string", documentKind: "string?", link: "string" },
  "online-user.created": {},
  "online-user.suspended": {},
  "online-user.reinstated": {},
  "online-user.closed": {},
  "online-user.password-changed": {},
  "online-user.provisioned": {},
  "online-user.provisioning-failed": { reason: "string" },
  "online-user.logged-in": {},
  "kyc.level-changed": { from: "string", to: "string" },
  "kyc.verified": { level: "string", ruleSet: "string" },
  "kyc.rejected": { level: "string", ruleSet: "string", rejectType: "string" },
  "kyc.pending": { level: "string", ruleSet: "string" },
  "deposit-account.opened": { accountingTreatment: "string", currency: "string" },
  "deposit-account.frozen": {},
  "deposit-account.unfrozen": {},
  "deposit-account.closed": {},
};
