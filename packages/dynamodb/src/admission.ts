import type { Change } from "@onboarding/application";
import { type Customer, DomainError, onlineAccessRefusal } from "@onboarding/domain";

/** The part of a condition on the customer's item that admits to what a change adds; empty where nothing is asked. */
interface Admission {
  readonly condition: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

/** `onlineAccessRefusal` of the domain as a condition; test/contract/online-user.test.ts holds the two equal. */
const onlineAccess: Admission = {
  condition:
    " AND #record.#status <> :suspended AND (#record.#type = :organization OR attribute_exists(#record.#religion))",
  names: { "#type": "type", "#religion": "religion" },
  values: { ":suspended": "SUSPENDED", ":organization": "ORGANIZATION" },
};

export const admissionOf = ({ admission }: Change): Admission =>
  admission === "onlineAccess" ? onlineAccess : { condition: "", names: {}, values: {} };

/** Why the customer as stored is not admitted; undefined when that was not what the condition failed on. */
export const admissionRefusal = ({ admission }: Change, customer: Customer | undefined): DomainError | undefined => {
  if (admission !== "onlineAccess" || !customer) return undefined;
  const code = onlineAccessRefusal(customer);
  return code && new DomainError(code);
};
