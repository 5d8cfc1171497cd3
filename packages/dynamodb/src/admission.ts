import type { Change } from "@onboarding/application";
import { CustomerStatus, CustomerType, DomainError, lazySchema, onlineAccessRefusal } from "@onboarding/domain";
import * as z from "zod";
import { type Item, RELIGION_GIVEN } from "./items.ts";

/** The part of a condition on the customer's item that admits to what a change adds; empty where nothing is asked. */
interface Admission {
  readonly condition: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

/** `onlineAccessRefusal` of the domain as a condition; test/contract/online-user.test.ts holds the two equal. */
const onlineAccess: Admission = {
  condition:
    " AND #record.#status <> :suspended AND (#record.#type = :organization OR attribute_exists(#religionGiven))",
  names: { "#type": "type", "#religionGiven": RELIGION_GIVEN },
  values: { ":suspended": "SUSPENDED", ":organization": "ORGANIZATION" },
};

/** What a change asks of the customer's item, as an expression that stands behind another one. */
export const admissionOf = ({ admission }: Change): Admission =>
  admission === "onlineAccess" ? onlineAccess : { condition: "", names: {}, values: {} };

const Admitted = lazySchema(() =>
  z.object({
    record: z.object({ status: CustomerStatus, type: CustomerType }),
    [RELIGION_GIVEN]: z.literal(true).optional(),
  }),
);

/** Why the customer as stored is not admitted; undefined when that was not what the condition failed on. */
export const admissionRefusal = ({ admission }: Change, stored: Item): DomainError | undefined => {
  if (admission !== "onlineAccess") return undefined;
  const { record, [RELIGION_GIVEN]: religion } = Admitted.parse(stored);
  const code = onlineAccessRefusal({ ...record, religion });
  return code && new DomainError(code);
};
