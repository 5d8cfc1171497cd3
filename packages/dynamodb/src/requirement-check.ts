import type { Requirement } from "@onboarding/application";
import { DomainError, type DomainErrorCode } from "@onboarding/domain";
import { type Key, recordKey, rejectedFileKey } from "./keys.ts";
import type { GuardedWrite } from "./transaction.ts";

interface Check {
  readonly key: Key;
  readonly condition: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string>>;
  readonly otherwise: DomainErrorCode;
}

const checkOf = (requirement: Requirement): Check => {
  switch (requirement.kind) {
    case "customerExists":
      return {
        key: recordKey(requirement.customerId, "customer"),
        condition: "attribute_exists(pk)",
        otherwise: requirement.otherwise,
      };
    case "eligibleIntroducer":
      return {
        key: recordKey(requirement.customerId, "customer"),
        condition: "#record.#status = :active AND #record.kycStatus = :verified",
        names: { "#record": "record", "#status": "status" },
        values: { ":active": "ACTIVE", ":verified": "VERIFIED" },
        otherwise: "introducer-not-eligible",
      };
    case "notIntroducedBy":
      return {
        key: recordKey(requirement.customerId, "introducer"),
        condition: "attribute_not_exists(#record.introducerId) OR #record.introducerId <> :introducer",
        names: { "#record": "record" },
        values: { ":introducer": requirement.introducerId },
        otherwise: "introducer-not-eligible",
      };
    case "notRejectedFile":
      return {
        key: rejectedFileKey(requirement.sha256),
        condition: "attribute_not_exists(pk)",
        otherwise: "rejected-file-resubmitted",
      };
    case "openAccount":
      return {
        key: recordKey(requirement.customerId, "depositAccount"),
        condition: "#record.accountNo = :account AND #record.#status = :open",
        names: { "#record": "record", "#status": "status" },
        values: { ":account": requirement.accountNo, ":open": "OPEN" },
        otherwise: "introducer-account-invalid",
      };
  }
};

/** A condition on something outside of the case, as part of the transaction. */
export const requirementCheck = (requirement: Requirement, TableName: string): GuardedWrite => {
  const { key, condition, names, values, otherwise } = checkOf(requirement);
  return {
    operation: {
      ConditionCheck: {
        TableName,
        Key: { ...key },
        ConditionExpression: condition,
        ...(names && { ExpressionAttributeNames: { ...names } }),
        ...(values && { ExpressionAttributeValues: { ...values } }),
      },
    },
    refused: () => new DomainError(otherwise),
  };
};
