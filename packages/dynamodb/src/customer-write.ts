import { CaseChanged, type Change, type CustomerKey } from "@onboarding/application";
import { type Customer, DomainError, type EntryId } from "@onboarding/domain";
import { admissionOf, admissionRefusal } from "./admission.ts";
import { countingOf, FILE_COUNT, hasTooManyFiles } from "./file-counting.ts";
import type { PrivateKeys } from "./hmac-secret.ts";
import { customerIndexValues, HISTORY, type Item, RevisionItem, recordItem } from "./items.ts";
import { activityIndex, recordKey } from "./keys.ts";
import { sealedRecord } from "./sealing.ts";
import type { GuardedWrite } from "./transaction.ts";

const customerOf = ({ writes }: Change): Customer | undefined =>
  writes.flatMap((write) => (write.record.kind === "customer" ? [write.record.record] : [])).at(0);

/** What a customer's item keeps beside the record. */
const keptOf = ({ history, activeOn }: Change): Item => ({
  ...(history && { [HISTORY]: history }),
  ...(activeOn && { [activityIndex.sort]: activeOn }),
});

/** What the writes of a change are made with. */
export interface Means {
  readonly TableName: string;
  readonly keys: PrivateKeys;
  /** The customer's; undefined where the change has nothing to seal. */
  readonly key: CustomerKey | undefined;
}

/** The attributes that hold the customer's record; one that is undefined is to go. */
const fieldsOf = (customer: Customer, key: CustomerKey | undefined): Item => {
  const { kind: _, ...fields } = sealedRecord({ kind: "customer", record: customer }, customerKeyOf(customer), key);
  return fields;
};

const customerKeyOf = ({ customerId }: Customer) => recordKey(customerId, "customer");

const newCustomer = (change: Change, revision: EntryId, { TableName, keys, key }: Means): GuardedWrite => {
  const customer = customerOf(change);
  if (!customer) throw new TypeError("a new case without a customer");
  const lookups = (change.lookups ?? []).map((lookup) => keys.lookup(lookup));
  const Item = {
    ...recordItem(change.customerId, { kind: "customer", record: customer }, undefined, key),
    ...customerIndexValues(customer),
    ...Object.fromEntries(lookups.map(({ attribute, value }) => [attribute, value])),
    revision,
    ...keptOf(change),
    ...(change.fileCounter && { [FILE_COUNT]: change.fileCounter.by }),
  };
  return {
    operation: { Put: { TableName, Item, ConditionExpression: "attribute_not_exists(pk)" } },
    refused: () => new CaseChanged(),
  };
};

/** `SET #a = :a, … REMOVE #b, …` for the attributes that have a value, and those that have none any more. */
const updateOf = (attributes: Item) => {
  const names = Object.keys(attributes);
  const set = names.filter((name) => attributes[name] !== undefined);
  const removed = names.filter((name) => attributes[name] === undefined);
  const setting = `SET ${set.map((name) => `#${name} = :${name}`).join(", ")}`;
  const removing = removed.length > 0 ? ` REMOVE ${removed.map((name) => `#${name}`).join(", ")}` : "";
  return {
    UpdateExpression: setting + removing,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(set.map((name) => [`:${name}`, attributes[name]])),
  };
};

interface Condition {
  readonly expression: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly refused: GuardedWrite["refused"];
}

/** The condition on a case that was read, or on one that was not, and what it means when it does not hold. */
const conditionOf = (change: Change): Condition => {
  if (change.base.is === "read") {
    const { idleBefore } = change;
    return {
      expression: idleBefore ? "#revision = :base AND #activeOn < :idleBefore" : "#revision = :base",
      names: idleBefore ? { "#activeOn": activityIndex.sort } : {},
      values: { ":base": change.base.revision, ...(idleBefore && { ":idleBefore": idleBefore }) },
      refused: () => new CaseChanged(),
    };
  }
  const admission = admissionOf(change);
  return {
    expression: `attribute_exists(pk) AND #revision < :revision AND #record.#status <> :closed${admission.condition}`,
    names: { "#record": "record", "#status": "status", ...admission.names },
    values: { ":closed": "CLOSED", ...admission.values },
    refused: unreadRefusal(change),
  };
};

const unreadRefusal =
  (change: Change): GuardedWrite["refused"] =>
  (stored) => {
    if (!stored) return new DomainError("customer-not-found");
    const record = stored["record"] as Item | undefined;
    if (record?.["status"] === "CLOSED") return new DomainError("customer-closed");
    const refusal = admissionRefusal(change, stored);
    if (refusal) return refusal;
    if (hasTooManyFiles(change, stored)) return new DomainError("file-limit-reached");
    return new CaseChanged(RevisionItem.parse(stored).revision);
  };

/** Every change moves the revision on the customer's item, whether it changes the customer or another record. */
export const customerWrite = (change: Change, revision: EntryId, means: Means): GuardedWrite => {
  if (change.base.is === "new") return newCustomer(change, revision, means);
  const { TableName, keys, key } = means;
  const customer = customerOf(change);
  const lookups = (change.lookups ?? []).map((lookup) => keys.lookup(lookup));
  const update = updateOf({
    revision,
    ...keptOf(change),
    ...(customer && { ...fieldsOf(customer, key), ...customerIndexValues(customer) }),
    ...Object.fromEntries(lookups.map(({ attribute, value }) => [attribute, value])),
  });
  const { expression, names, values, refused } = conditionOf(change);
  const counting = countingOf(change);
  return {
    operation: {
      Update: {
        TableName,
        Key: { ...recordKey(change.customerId, "customer") },
        UpdateExpression: update.UpdateExpression + counting.adding,
        ConditionExpression: expression + counting.condition,
        ExpressionAttributeNames: { ...update.ExpressionAttributeNames, ...names, ...counting.names },
        ExpressionAttributeValues: { ...update.ExpressionAttributeValues, ...values, ...counting.values },
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      },
    },
    refused,
  };
};
