import {
  AccountingTreatment,
  accountingTreatmentOf,
  Customer,
  type KycPolicy,
  lazySchema,
  ProductAccess,
  productAccessOf,
} from "@onboarding/domain";
import * as z from "zod";
import { line } from "./fields.ts";

/** POST /v1/customers/{customerId}/suspend and its like: why. */
export const ChangeStatusRequest = lazySchema(() => z.strictObject({ reason: line(500) }));

/** A customer as the API shows it. */
export const CustomerView = lazySchema(() =>
  Customer.unwrap().omit({ editedBy: true }).extend({
    accountingTreatment: AccountingTreatment,
    productAccess: ProductAccess,
  }),
);
export type CustomerView = z.infer<typeof CustomerView>;

/** What the API shows of a customer, and more: each view takes its own. The policy says which products their level opens. */
export const shownCustomer = (customer: Customer, policy: KycPolicy) => ({
  ...customer,
  accountingTreatment: accountingTreatmentOf(customer.category),
  productAccess: productAccessOf(customer, policy),
});

/** Makes the view of a stored customer. */
export const customerView = (customer: Customer, policy: KycPolicy): CustomerView =>
  CustomerView.parse(shownCustomer(customer, policy));
