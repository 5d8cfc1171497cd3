import {
  ActorId,
  type Case,
  CustomerId,
  CustomerNumber,
  checkDigit,
  EntryId,
  type Registration,
  register,
} from "@onboarding/domain";

export const agent = ActorId.parse("agent-1");
export const verifier = ActorId.parse("verifier-1");
export const NOW = "2026-03-01T09:00:00.000Z";

/** An individual as an agent captures them, with every field. */
export const amina: Registration = {
  type: "INDIVIDUAL",
  name: "Amina Rahman",
  phone: "+8801712345678",
  email: "amina@example.com",
  dateOfBirth: "1990-06-15",
  gender: "FEMALE",
  religion: "ISLAM",
  identificationType: "NID",
  identificationNumber: "1990123456789",
  identificationCountry: "BD",
};

export const CUSTOMER_ID = CustomerId.parse("cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ");
export const CUSTOMER_NO = CustomerNumber.parse(`10000000000${checkDigit("10000000000")}`);
const REVISION = EntryId.parse("01KAK0B4V0YYYYYYYYYYYYYYYY");

/** A case just after registration by `agent`. */
export const newCase = (registration: Registration = amina): Case => ({
  revision: REVISION,
  ...register(registration, { customerId: CUSTOMER_ID, customerNo: CUSTOMER_NO }, agent, NOW).records,
});
