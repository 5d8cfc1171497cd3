import { CaseChanged, type Change, type Claim, type RecordWrite } from "@onboarding/application";
import { type Customer, type CustomerId, DomainError, type EntryId } from "@onboarding/domain";
import { customerItem, entryItem, recordItem } from "./items.ts";
import { customerKey, customerNumberClaimKey, identificationClaimKey, type Key } from "./keys.ts";
import type { GuardedWrite } from "./transaction.ts";

const ABSENT = "attribute_not_exists(pk)";
const UNCHANGED = "revision = :basedOn";

/** The writes of a change. The claims come first: when several conditions fail, the first one is the answer. */
export const writesOf = (change: Change, tableName: string, hmacKey: string | undefined): GuardedWrite[] => {
  const revision = change.entries.at(-1)?.entryId;
  if (revision === undefined) throw new TypeError("a change without an audit entry");
  const put = (item: object, refused: GuardedWrite["refused"]): GuardedWrite => ({
    operation: {
      Put: {
        TableName: tableName,
        Item: { ...item },
        ConditionExpression: ABSENT,
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      },
    },
    refused,
  });
  return [
    ...change.claims.map((claim) => put(claimItem(claim, change.customerId, hmacKey), () => takenError(claim))),
    customerWrite(change, revision, tableName),
    ...change.writes.filter(isNotCustomer).map((write) => ({
      // The condition on the customer's revision guards every record of the case.
      operation: { Put: { TableName: tableName, Item: { ...recordItem(change.customerId, write) } } },
      refused: changed,
    })),
    // An audit entry is never written over.
    ...change.entries.map((entry) => put(entryItem(entry), changed)),
  ];
};

const changed = () => new CaseChanged("the case has changed since it was read");

type OtherRecord = Exclude<RecordWrite, { kind: "customer" }>;
const isNotCustomer = (write: RecordWrite): write is OtherRecord => write.kind !== "customer";

const writtenCustomer = ({ writes }: Change): Customer | undefined =>
  writes.find((write) => write.kind === "customer")?.record;

/** Every change moves the revision on the customer's item, whether it changes the customer or another record. */
const customerWrite = (change: Change, revision: EntryId, TableName: string): GuardedWrite => {
  const customer = writtenCustomer(change);
  const condition =
    change.basedOn === undefined
      ? { ConditionExpression: ABSENT }
      : { ConditionExpression: UNCHANGED, ExpressionAttributeValues: { ":basedOn": change.basedOn } };
  if (customer) {
    const Put = { TableName, Item: { ...customerItem(customer, revision) }, ...condition };
    return { operation: { Put }, refused: changed };
  }
  const Update = {
    TableName,
    Key: { ...customerKey(change.customerId) },
    UpdateExpression: "SET revision = :revision",
    ConditionExpression: UNCHANGED,
    ExpressionAttributeValues: { ":revision": revision, ":basedOn": change.basedOn },
  };
  return { operation: { Update }, refused: changed };
};

const claimKey = (claim: Claim, hmacKey: string | undefined): Key => {
  if (claim.kind === "customerNumber") return customerNumberClaimKey(claim.customerNo);
  if (hmacKey === undefined) throw new TypeError("a claim on personal data needs the HMAC key");
  return identificationClaimKey(claim.identification, hmacKey);
};

const claimItem = (claim: Claim, customerId: CustomerId, hmacKey: string | undefined) => ({
  ...claimKey(claim, hmacKey),
  kind: "claim",
  customerId,
});

const takenError = ({ kind }: Claim): DomainError =>
  new DomainError(kind === "identification" ? "identification-already-registered" : "customer-number-already-taken");
