import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { useLoad } from "../app/use-load.ts";
import { usePages } from "../app/use-pages.ts";
import { CaseTabs } from "../case/case-tabs.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import { Loading } from "../ui/loading.tsx";
import { Page } from "../ui/page.tsx";
import { PagedList } from "../ui/pages.tsx";
import { type AuditEntry, TimelineEntry } from "./timeline-entry.tsx";

const LIMIT = 20;

/** Everything that ever happened to a customer's case, the newest first. */
export const HistoryPage = ({ customerId }: { readonly customerId: string }) => {
  const { client } = useServices();
  const { admin } = useTexts();
  const path = { customerId };
  const load = useLoad(customerId, () => asked(client.GET("/v1/customers/{customerId}", { params: { path } })));
  const trail = usePages<AuditEntry>(customerId, (cursor) => {
    const query = { limit: LIMIT, ...(cursor !== undefined && { cursor }) };
    return asked(client.GET("/v1/customers/{customerId}/audit", { params: { path, query } }));
  });
  return (
    <Loading of={load}>
      {({ name, erased }) => (
        <Page title={erased ? admin.erasedCustomer : name} intro={admin.historyIntro}>
          <CaseTabs customerId={customerId} />
          <PagedList of={trail} none={admin.noneFound}>
            {(entries) => (
              <ol className="timeline">
                {entries.map((entry) => (
                  <TimelineEntry key={entry.entryId} entry={entry} />
                ))}
              </ol>
            )}
          </PagedList>
        </Page>
      )}
    </Loading>
  );
};
