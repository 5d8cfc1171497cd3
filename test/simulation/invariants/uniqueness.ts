import type { Invariant, State } from "./state.ts";

/** What several have of which there must be one. */
const repeated = (what: string, values: readonly (string | undefined)[]): string[] => {
  const given = values.filter((value) => value !== undefined);
  const twice = given.filter((value, index) => given.indexOf(value) !== index);
  return twice.length > 0 ? [`${what} more than once: ${[...new Set(twice)].join(", ")}`] : [];
};

const claims = ({ items }: State, prefix: string) => items.filter(({ pk }) => pk.startsWith(prefix));

/** As many claims as there is something to be claimed: none is left behind, none is missing. */
const counted = (state: State, prefix: string, wanted: number): string[] => {
  const { length } = claims(state, prefix);
  return length === wanted ? [] : [`${length} claims ${prefix} for ${wanted}`];
};

/** Customer numbers, identifications and account numbers are each of one customer. */
export const customersAreUnique: Invariant = (state) => {
  const customers = state.cases.map(({ customer }) => customer);
  const known = customers.filter(({ erased }) => !erased);
  const numbers = state.cases.map(({ depositAccount }) => depositAccount?.accountNo);
  return [
    ...repeated(
      "customer number",
      customers.map(({ customerNo }) => customerNo),
    ),
    ...repeated(
      "identification",
      known.map((one) => `${one.identificationCountry} ${one.identificationType} ${one.identificationNumber}`),
    ),
    ...repeated("account number", numbers),
    ...counted(state, "CUSTOMER_NO#", customers.length),
    ...counted(state, "IDENTIFICATION#", known.length),
    ...counted(state, "ACCOUNT_NO#", numbers.filter((number) => number !== undefined).length),
  ];
};

/** User names are of one online user for good, addresses and phone numbers of one who is not closed. */
export const loginsAreUnique: Invariant = (state) => {
  const users = state.cases.flatMap(({ onlineUser }) => (onlineUser ? [onlineUser] : []));
  const open = users.filter(({ status }) => status !== "CLOSED");
  const emails = open.flatMap(({ email, username }) => (email && email !== username ? [email] : []));
  const phones = open.flatMap(({ phone }) => (phone ? [phone] : []));
  return [
    ...repeated("name to log in with", [...users.map(({ username }) => username), ...emails]),
    ...repeated("phone to log in with", phones),
    ...counted(state, "LOGIN#", users.length + emails.length + phones.length),
  ];
};

/** Nobody has the same relative twice. */
export const relativesAreUnique: Invariant = (state) => [
  ...state.cases.flatMap(({ customerId, familyRelations }) =>
    repeated(
      `relative of ${customerId}`,
      familyRelations.map(
        (one) => one.relativeId ?? `${one.identificationCountry} ${one.identificationType} ${one.identificationNumber}`,
      ),
    ),
  ),
  ...counted(
    state,
    "RELATIVE#",
    state.cases.filter(({ customer }) => !customer.erased).flatMap(({ familyRelations }) => familyRelations).length,
  ),
];
