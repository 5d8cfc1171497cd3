import { amina } from "../../test/support/customers.ts";

let nextNumber = 3_000_000_000;

/** The body of a registration of somebody whom nobody has registered yet. */
export const newRegistration = () => ({ ...amina, identificationNumber: String(nextNumber++) });
