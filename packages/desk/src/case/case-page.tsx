import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { useLoad } from "../app/use-load.ts";
import { useTexts } from "../i18n/i18n.tsx";
import { OnlineUserSection } from "../online-user/online-user-section.tsx";
import { Loading } from "../ui/loading.tsx";
import { Page } from "../ui/page.tsx";
import type { Case } from "./case.ts";
import { CaseTabs } from "./case-tabs.tsx";
import { CustomerSection } from "./customer-section.tsx";
import { MissingSection } from "./missing-section.tsx";

/** A customer's whole case. */
export const CasePage = ({ customerId }: { readonly customerId: string }) => {
  const { client } = useServices();
  const texts = useTexts();
  const params = { path: { customerId } };
  const load = useLoad<Case>(customerId, () => asked(client.GET("/v1/customers/{customerId}/case", { params })));
  return (
    <Loading of={load}>
      {(kase) => (
        <Page title={kase.name} intro={texts.values.customerType[kase.type]}>
          <CaseTabs customerId={customerId} />
          <MissingSection kase={kase} />
          <CustomerSection kase={kase} />
          <OnlineUserSection kase={kase} reload={load.reload} />
        </Page>
      )}
    </Loading>
  );
};
