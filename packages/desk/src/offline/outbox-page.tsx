import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { Section } from "../ui/section.tsx";
import type { DeadEntry } from "./entry.ts";
import { EntryCard } from "./entry-card.tsx";
import { finished } from "./order.ts";
import { useOutbox, useOutboxView } from "./outbox-provider.tsx";

/** Captures that nobody can read any more: said, until somebody has read it. */
const DeadEntries = ({ dead }: { readonly dead: readonly DeadEntry[] }) => {
  const { outbox: texts } = useTexts();
  const { dateTime } = useFormats();
  const outbox = useOutbox();
  return (
    <Section title={texts.deadTitle}>
      <ul className="cards">
        {dead.map(({ id, capturedAt }) => (
          <li key={id} className="card">
            <p className="fault">{texts.dead(dateTime(capturedAt))}</p>
            <Button onPress={() => void outbox.discard(id)}>{texts.deadSeen}</Button>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** All that was captured on this device, each with its own result. */
export const OutboxPage = () => {
  const { outbox: texts } = useTexts();
  const outbox = useOutbox();
  const { entries, dead, sending } = useOutboxView();
  const isWaiting = entries.some(({ state }) => state.kind === "waiting");
  return (
    <Page
      title={texts.title}
      intro={texts.intro}
      actions={
        <div className="actions">
          {isWaiting && sending === undefined && <Button onPress={outbox.wake}>{texts.sendNow}</Button>}
          {finished(entries).length > 0 && <Button onPress={() => void outbox.clearFinished()}>{texts.clear}</Button>}
        </div>
      }
    >
      {dead.length > 0 && <DeadEntries dead={dead} />}
      {entries.length === 0 && dead.length === 0 && <p>{texts.empty}</p>}
      <ul className="cards" aria-live="polite">
        {entries.map((entry) => (
          <EntryCard key={entry.id} entry={entry} />
        ))}
      </ul>
    </Page>
  );
};
