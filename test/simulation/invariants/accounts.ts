import type { Invariant, StoredCase } from "./state.ts";

/** While the customer is there: opened with the first activation, open while they are in use, else frozen, unless it was closed. */
const ofCustomer = ({ customerId, customer, depositAccount }: StoredCase): string[] => {
  const { status, activatedAt } = customer;
  if (!depositAccount) return activatedAt ? [`${customerId} was activated, and has no account`] : [];
  if (!activatedAt) return [`${customerId} was never activated, and has an account`];
  if (depositAccount.status === "CLOSED") return [];
  const wanted = status === "ACTIVE" || status === "INACTIVE" ? "OPEN" : "FROZEN";
  return depositAccount.status === wanted ? [] : [`${customerId} is ${status}, the account ${depositAccount.status}`];
};

const ofClosed = ({ customerId, depositAccount }: StoredCase): string[] =>
  depositAccount && depositAccount.status !== "CLOSED" ? [`${customerId} is closed, the account is not`] : [];

/** One deposit account in a customer's life, in step with the customer. */
export const oneAccountEach: Invariant = ({ cases }) =>
  cases.flatMap((one) => {
    const openings = one.entries.filter(({ type }) => type === "deposit-account.opened").length;
    const isOnce = openings === (one.depositAccount ? 1 : 0);
    return [
      ...(isOnce ? [] : [`the account of ${one.customerId} was opened ${openings} times`]),
      ...(one.customer.status === "CLOSED" ? ofClosed(one) : ofCustomer(one)),
    ];
  });
