import { Link } from "wouter";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { usePages } from "../app/use-pages.ts";
import { useTexts } from "../i18n/i18n.tsx";
import { Page } from "../ui/page.tsx";
import { PagedList } from "../ui/pages.tsx";
import { type Kind, kinds, slugs, type Waiting } from "./queue.ts";
import { WaitingRow } from "./waiting-row.tsx";

/** As many as a phone shows without much scrolling: each row asks for a name. */
const ROWS = 10;

/** What waits for a verifier, by kind, the oldest first. */
export const QueuePage = ({ kind }: { readonly kind: Kind }) => {
  const { client } = useServices();
  const { verifier } = useTexts();
  const waiting = usePages<Waiting>(kind, (cursor) => {
    const query = { kind, limit: ROWS, ...(cursor !== undefined && { cursor }) };
    return asked(client.GET("/v1/verifications", { params: { query } }));
  });
  return (
    <Page title={verifier.queueTitle} intro={verifier.queueIntro}>
      <nav aria-label={verifier.kindsLabel} className="tabs">
        {kinds.map((one) => (
          <Link key={one} href={`/queue/${slugs[one]}`} aria-current={one === kind ? "page" : undefined}>
            {verifier.kinds[one]}
          </Link>
        ))}
      </nav>
      <PagedList of={waiting} none={verifier.nothingWaits}>
        {(items) => (
          <ol className="rows">
            {items.map((one) => (
              <WaitingRow key={one.path} waiting={one} />
            ))}
          </ol>
        )}
      </PagedList>
    </Page>
  );
};
