import { Redirect } from "wouter";
import { FileSection } from "../files/file-section.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import { CaptureNotice } from "../offline/capture-notice.tsx";
import type { Entry } from "../offline/entry.ts";
import { EntryCard } from "../offline/entry-card.tsx";
import { dependentsOf } from "../offline/order.ts";
import { useOutboxView } from "../offline/outbox-provider.tsx";
import { Page } from "../ui/page.tsx";
import { Section } from "../ui/section.tsx";
import { AddressSection } from "./address-section.tsx";
import { CorrectEntry } from "./correct-entry.tsx";
import { RelationSection } from "./relation-section.tsx";

const nothing = (): void => undefined;

/** A registration that waits, with all that can be captured meanwhile. */
const WaitingRegistration = ({ entry }: { readonly entry: Entry }) => {
  const { agent } = useTexts();
  const { entries } = useOutboxView();
  const target = { customer: { registeredBy: entry.id }, title: entry.title };
  const section = { target, onCaptured: nothing };
  const others = dependentsOf(entry.id, entries).filter(({ draft }) => draft.kind !== "file");
  return (
    <Page title={entry.title} intro={agent.waitingIntro}>
      <CaptureNotice entry={entry} />
      <ul className="cards">
        <EntryCard entry={entry} />
      </ul>
      {others.length > 0 && (
        <Section title={agent.alsoCaptured}>
          <ul className="cards">
            {others.map((other) => (
              <EntryCard key={other.id} entry={other} />
            ))}
          </ul>
        </Section>
      )}
      <div className="columns">
        <div className="column">
          <FileSection purpose="photos" {...section} />
          <FileSection purpose="signatures" {...section} />
          <FileSection purpose="documents" {...section} />
        </div>
        <div className="column">
          <AddressSection {...section} />
          <RelationSection {...section} />
        </div>
      </div>
    </Page>
  );
};

/** One capture of the outbox: a registration and what belongs to it, or what was refused and can be corrected. */
export const WaitingPage = ({ entryId }: { readonly entryId: string }) => {
  const { agent, common } = useTexts();
  const { entries, isLoaded } = useOutboxView();
  const entry = entries.find(({ id }) => id === entryId);
  if (!isLoaded) return <p role="status">{common.loading}</p>;
  if (!entry) return <Page title={agent.waitingGone}>{null}</Page>;
  if (entry.state.kind === "done") return <Redirect to={`/customers/${entry.state.customerId}`} replace />;
  if (entry.state.kind === "refused") return <CorrectEntry entry={entry} />;
  if (entry.draft.kind === "registration") return <WaitingRegistration entry={entry} />;
  return (
    <Page title={entry.title}>
      <ul className="cards">
        <EntryCard entry={entry} />
      </ul>
    </Page>
  );
};
