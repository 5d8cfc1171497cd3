import type { components } from "@onboarding/client";
import { Link } from "wouter";
import type { Asked } from "../app/asked.ts";
import { usePages } from "../app/use-pages.ts";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { PagedList } from "../ui/pages.tsx";

type Customer = components["schemas"]["Customer"];
export type CustomerListPage = components["schemas"]["CustomerPage"];

const Row = ({ customer }: { readonly customer: Customer }) => {
  const { admin, values } = useTexts();
  const { digits } = useFormats();
  return (
    <li>
      <Link href={`/customers/${customer.customerId}`} className="row">
        <span className="row-main">
          <strong>{customer.erased ? admin.erasedCustomer : customer.name}</strong>
          <small>{digits(customer.customerNo)}</small>
        </span>
        <span>{values.customerStatus[customer.status]}</span>
        <span className="row-end">
          {values.kycStatus[customer.kycStatus]} · {values.kycLevel[customer.kycLevel]}
        </span>
      </Link>
    </li>
  );
};

/** Customers who were found; the first page is there already, the others come when asked for. */
export const CustomerList = ({
  first,
  load,
}: {
  readonly first: CustomerListPage;
  readonly load: (cursor: string) => Promise<Asked<CustomerListPage>>;
}) => {
  const { admin } = useTexts();
  const found = usePages<Customer>("found", async (cursor) => (cursor === undefined ? { data: first } : load(cursor)));
  return (
    <section aria-label={admin.foundLabel} className="found">
      <PagedList of={found} none={admin.noneFound}>
        {(items) => (
          <ul className="rows">
            {items.map((customer) => (
              <Row key={customer.customerId} customer={customer} />
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
};
