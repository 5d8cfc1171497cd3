import type * as z from "zod";
import { Address } from "./address.ts";
import type { CaseRecords } from "./case.ts";
import { Customer } from "./customer.ts";
import { DepositAccount } from "./deposit-account.ts";
import { FamilyRelation } from "./family-relation.ts";
import type { FilePurpose } from "./files/media-types.ts";
import { type FileId, StoredFile } from "./files/stored-file.ts";
import { IdentityVerification } from "./identity-verification.ts";
import { FormerIntroducer, Introducer } from "./introducer.ts";
import { OnlineUser } from "./online-user/online-user.ts";

/**
 * The schema of the records of each kind. A new kind of record is added here, in `recordId`, `recordsOf` and `recordsFrom`.
 */
export const recordSchemas = {
  customer: Customer,
  identityVerification: IdentityVerification,
  address: Address,
  familyRelation: FamilyRelation,
  introducer: Introducer,
  formerIntroducer: FormerIntroducer,
  depositAccount: DepositAccount,
  onlineUser: OnlineUser,
  file: StoredFile,
} as const;
export type RecordKind = keyof typeof recordSchemas;

/** One record of a case, of whatever kind. */
export type CaseRecord = {
  [Kind in RecordKind]: { kind: Kind; record: z.infer<(typeof recordSchemas)[Kind]> };
}[RecordKind];

/** Whether records of this kind exist. */
export const isRecordKind = (kind: string): kind is RecordKind => Object.hasOwn(recordSchemas, kind);

/** A file's record id: the files of one purpose stand together, oldest first. */
export const fileRecordId = ({ purpose, fileId }: { readonly purpose: FilePurpose; readonly fileId: FileId }): string =>
  `${purpose}#${fileId}`;

/** What tells the records of one kind apart within a case; empty where there is only one. */
export const recordId = ({ kind, record }: CaseRecord): string => {
  switch (kind) {
    case "address":
      return record.type;
    case "familyRelation":
      return record.relationId;
    case "formerIntroducer":
      return record.formerId;
    case "file":
      return fileRecordId(record);
    default:
      return "";
  }
};

/**
 * Kinds whose records come back under the same id after they were removed. Their versions go on counting, so that what was
 * said of the old record (an ETag, a verifier's judgement under way) never fits the new one.
 */
export const returnsUnderSameId = (kind: RecordKind): boolean => kind === "address" || kind === "introducer";

/** Where a record stands in a case: `/address/PERMANENT`, `/customer`. Audit entries point to fields below it. */
export const recordPointer = (record: CaseRecord): string => {
  const id = recordId(record);
  return id === "" ? `/${record.kind}` : `/${record.kind}/${id}`;
};

/** All records of a case in one list. */
export const recordsOf = (records: CaseRecords): CaseRecord[] => [
  { kind: "customer", record: records.customer },
  { kind: "identityVerification", record: records.identityVerification },
  ...records.addresses.map((record) => ({ kind: "address" as const, record })),
  ...records.familyRelations.map((record) => ({ kind: "familyRelation" as const, record })),
  ...(records.introducer ? [{ kind: "introducer" as const, record: records.introducer }] : []),
  ...records.formerIntroducers.map((record) => ({ kind: "formerIntroducer" as const, record })),
  ...(records.depositAccount ? [{ kind: "depositAccount" as const, record: records.depositAccount }] : []),
  ...(records.onlineUser ? [{ kind: "onlineUser" as const, record: records.onlineUser }] : []),
  ...records.files.map((record) => ({ kind: "file" as const, record })),
];

/** The record of a kind. */
export type RecordOf<K extends RecordKind> = Extract<CaseRecord, { kind: K }>["record"];

/** The case that a list of records makes; throws when a record is missing that every case has. */
export const recordsFrom = (list: readonly CaseRecord[]): CaseRecords => {
  const all = <K extends RecordKind>(kind: K): RecordOf<K>[] =>
    list.flatMap((one) => (one.kind === kind ? [one.record as RecordOf<K>] : []));
  const [customer] = all("customer");
  const [identityVerification] = all("identityVerification");
  const [introducer] = all("introducer");
  const [depositAccount] = all("depositAccount");
  const [onlineUser] = all("onlineUser");
  if (!customer || !identityVerification) throw new Error("a case lacks a record that every case has");
  return {
    customer,
    identityVerification,
    addresses: all("address"),
    familyRelations: all("familyRelation"),
    ...(introducer && { introducer }),
    formerIntroducers: all("formerIntroducer"),
    ...(depositAccount && { depositAccount }),
    ...(onlineUser && { onlineUser }),
    files: all("file"),
  };
};
