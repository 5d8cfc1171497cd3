import { Link, useLocation } from "wouter";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { ConfirmButton } from "../ui/confirm-button.tsx";
import type { Entry } from "./entry.ts";
import { customerOf, dependentsOf } from "./order.ts";
import { useOutbox, useOutboxView } from "./outbox-provider.tsx";

/** What can be corrected in a form: whatever is no file and no change of a version that is gone. */
const hasForm = ({ draft }: Entry): boolean =>
  draft.kind === "registration" || draft.kind === "address" || draft.kind === "relation";

const Discard = ({ entry }: { readonly entry: Entry }) => {
  const { outbox: texts } = useTexts();
  const { number } = useFormats();
  const outbox = useOutbox();
  const { entries } = useOutboxView();
  const more = dependentsOf(entry.id, entries).length;
  return (
    <ConfirmButton
      question={more === 0 ? texts.discardSure : texts.discardWith(number(more))}
      onConfirm={() => outbox.discard(entry.id)}
    >
      {texts.discard}
    </ConfirmButton>
  );
};

/** The buttons for a capture, by how it stands. */
export const EntryActions = ({ entry }: { readonly entry: Entry }) => {
  const { outbox: texts } = useTexts();
  const outbox = useOutbox();
  const [location] = useLocation();
  const { kind } = entry.state;
  if (kind === "done") return null;
  const own = `/outbox/${entry.id}`;
  const isHere = location === own;
  const isSettled = kind === "refused" || kind === "rejected";
  const customer = customerOf(entry.draft);
  return (
    <div className="actions">
      {entry.draft.kind === "registration" && !isSettled && !isHere && <Link href={own}>{texts.open1}</Link>}
      {isSettled && hasForm(entry) && !isHere && <Link href={own}>{texts.correct}</Link>}
      {isSettled && customer && "customerId" in customer && (
        <Link href={`/customers/${customer.customerId}`}>{texts.toCase}</Link>
      )}
      {kind === "waiting" && entry.draft.kind === "file" && (
        <Button onPress={() => void outbox.pause(entry.id)}>{texts.pause}</Button>
      )}
      {kind === "paused" && <Button onPress={() => void outbox.retry(entry.id)}>{texts.resume}</Button>}
      {isSettled && <Button onPress={() => void outbox.retry(entry.id)}>{texts.sendAgain}</Button>}
      <Discard entry={entry} />
    </div>
  );
};
