import { lazy, useEffect } from "react";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { useLoad } from "../app/use-load.ts";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { useOutboxView } from "../offline/outbox-provider.tsx";
import { OnlineUserSection } from "../online-user/online-user-section.tsx";
import type { Person } from "../session/person.ts";
import { Loading } from "../ui/loading.tsx";
import { Page } from "../ui/page.tsx";
import type { Case } from "./case.ts";
import { CaseTabs } from "./case-tabs.tsx";
import { CustomerSection } from "./customer-section.tsx";
import { MissingSection } from "./missing-section.tsx";

const AgentSections = lazy(async () => ({ default: (await import("../agent/agent-sections.tsx")).AgentSections }));

/** Changes whenever something that was captured for the customer has been sent. */
const useSentCount = (customerId: string): number =>
  useOutboxView().entries.filter(({ state }) => state.kind === "done" && state.customerId === customerId).length;

/** A customer's whole case; whoever may capture for it does so here. */
export const CasePage = ({ customerId, person }: { readonly customerId: string; readonly person: Person }) => {
  const { client } = useServices();
  const texts = useTexts();
  const { digits } = useFormats();
  const params = { path: { customerId } };
  const load = useLoad<Case>(customerId, () => asked(client.GET("/v1/customers/{customerId}/case", { params })));
  const sent = useSentCount(customerId);
  const { reload } = load;
  useEffect(() => {
    if (sent > 0) void reload();
  }, [sent, reload]);
  const mayCapture = person.roles.some((role) => role === "agent" || role === "admin");
  return (
    <Loading of={load}>
      {(kase) => (
        <Page title={kase.name} intro={`${texts.values.customerType[kase.type]} · ${digits(kase.customerNo)}`}>
          <CaseTabs customerId={customerId} />
          {mayCapture ? (
            <AgentSections kase={kase} reload={() => void reload()}>
              <MissingSection kase={kase} />
              <CustomerSection kase={kase} mayEdit onChanged={() => void reload()} />
              <OnlineUserSection kase={kase} reload={reload} />
            </AgentSections>
          ) : (
            <div className="columns">
              <MissingSection kase={kase} />
              <CustomerSection kase={kase} />
              <OnlineUserSection kase={kase} reload={reload} />
            </div>
          )}
        </Page>
      )}
    </Loading>
  );
};
