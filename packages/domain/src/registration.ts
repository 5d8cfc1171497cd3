import type { CaseRecords, Step } from "./case.ts";
import { type CustomerCategory, type CustomerType, categories } from "./category.ts";
import { type Customer, CustomerData } from "./customer.ts";
import type { CustomerNumber } from "./customer-number.ts";
import type { Fault } from "./domain-error.ts";
import { identificationFaults } from "./identification.ts";
import { notStartedIdentityVerification } from "./identity-verification.ts";
import type { ActorId, CustomerId, Instant } from "./ids.ts";
import { newRecordMeta } from "./record.ts";

/** Data as an agent sends them: an individual's category may be left out. */
export interface Registration extends Omit<CustomerData, "category"> {
  readonly category?: CustomerCategory | undefined;
}

/** The category of a registration: INDIVIDUAL is the only one for individuals, so it need not be said. */
const categoryOf = ({ type, category }: Registration): CustomerCategory => {
  if (category !== undefined) return category;
  if (type === "INDIVIDUAL") return "INDIVIDUAL";
  throw new TypeError("an organization without a category passed the faults of its registration");
};

/** Nobody alive was born before; such a date is a slip of the keyboard. */
const EARLIEST_BIRTH = "1900-01-01";

const PERSONAL_FIELDS = ["dateOfBirth", "gender", "religion"] as const;

const categoryFaults = (type: CustomerType, category: CustomerCategory | undefined): Fault[] => {
  if (category === undefined) {
    return type === "INDIVIDUAL" ? [] : [{ pointer: "/category", message: "an organization needs a category" }];
  }
  if (categories[category].type === type) return [];
  return [{ pointer: "/category", message: `${category} is no category of type ${type}` }];
};

/**
 * Every rule between the fields that the data break, all at once. `data` may be incomplete: a field that is wrong in itself
 * is reported by its own schema and left out here. `today`: ISO date in UTC.
 */
export const registrationFaults = (data: Partial<Registration>, today: string): Fault[] => {
  const faults = identificationFaults(data, data.type);
  if (data.type) faults.push(...categoryFaults(data.type, data.category));
  if (data.type === "ORGANIZATION") {
    const personal = PERSONAL_FIELDS.filter((field) => data[field] !== undefined);
    faults.push(...personal.map((field) => ({ pointer: `/${field}`, message: "belongs to individuals only" })));
  }
  if (data.dateOfBirth !== undefined && (data.dateOfBirth >= today || data.dateOfBirth < EARLIEST_BIRTH)) {
    faults.push({ pointer: "/dateOfBirth", message: `must be in the past and not before ${EARLIEST_BIRTH}` });
  }
  return faults;
};

/** A new case: pending, level MIN, nothing verified. */
export const register = (
  registration: Registration,
  ids: { readonly customerId: CustomerId; readonly customerNo: CustomerNumber },
  actor: ActorId,
  now: Instant,
): Step => {
  const data = CustomerData.parse({ ...registration, category: categoryOf(registration) });
  const customer: Customer = {
    ...ids,
    ...data,
    status: "PENDING",
    kycLevel: "MIN",
    kycStatus: "PENDING",
    editedBy: actor,
    ...newRecordMeta(actor, now),
  };
  const { type, category, status, kycLevel, kycStatus } = customer;
  const records: CaseRecords = {
    customer,
    identityVerification: notStartedIdentityVerification(actor, now),
    addresses: [],
    familyRelations: [],
    formerIntroducers: [],
    files: [],
  };
  return { event: { type: "customer.registered", data: { type, category, status, kycLevel, kycStatus } }, records };
};
