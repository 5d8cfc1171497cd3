import { Link } from "wouter";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { useLoad } from "../app/use-load.ts";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { Facts } from "../ui/facts.tsx";
import { Loading } from "../ui/loading.tsx";
import { Section } from "../ui/section.tsx";

/** The customer who introduces, since they are the evidence here. */
export const IntroducerSection = ({ introducerId }: { readonly introducerId: string }) => {
  const { client } = useServices();
  const { verifier, customer, values } = useTexts();
  const { digits } = useFormats();
  const params = { path: { customerId: introducerId } };
  const load = useLoad(introducerId, () => asked(client.GET("/v1/customers/{customerId}/case", { params })));
  return (
    <Section title={verifier.introducerTitle}>
      <Loading of={load}>
        {({ name, customerNo, status, kycStatus, depositAccount }) => (
          <>
            <Facts
              items={[
                [customer.name, name],
                [customer.customerNo, digits(customerNo)],
                [customer.status, values.customerStatus[status]],
                [customer.kycStatus, values.kycStatus[kycStatus]],
                [
                  verifier.ownAccount,
                  depositAccount
                    ? `${digits(depositAccount.accountNo)} (${values.accountStatus[depositAccount.status]})`
                    : verifier.noAccount,
                ],
              ]}
            />
            <Link href={`/customers/${introducerId}`}>{verifier.openIntroducer}</Link>
          </>
        )}
      </Loading>
    </Section>
  );
};
