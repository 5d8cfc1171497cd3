import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { useLoad } from "../app/use-load.ts";
import type { Case } from "../case/case.ts";
import { CaseTabs } from "../case/case-tabs.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import { OnlineUserSection } from "../online-user/online-user-section.tsx";
import { Loading } from "../ui/loading.tsx";
import { Page } from "../ui/page.tsx";
import { AccountSection } from "./account-section.tsx";
import { ErasureSection } from "./erasure-section.tsx";
import { StatusSection } from "./status-section.tsx";

/** What an admin may do to one customer. */
export const AdministrationPage = ({ customerId }: { readonly customerId: string }) => {
  const { client } = useServices();
  const { admin } = useTexts();
  const params = { path: { customerId } };
  const load = useLoad<Case>(customerId, () => asked(client.GET("/v1/customers/{customerId}/case", { params })));
  return (
    <Loading of={load}>
      {(kase) => (
        <Page title={kase.erased ? admin.erasedCustomer : kase.name} intro={admin.tabs.administration}>
          <CaseTabs customerId={customerId} />
          <div className="two-columns">
            <StatusSection kase={kase} reload={load.reload} />
            <OnlineUserSection kase={kase} reload={load.reload} />
            <AccountSection kase={kase} reload={load.reload} />
            <ErasureSection kase={kase} reload={load.reload} />
          </div>
        </Page>
      )}
    </Loading>
  );
};
