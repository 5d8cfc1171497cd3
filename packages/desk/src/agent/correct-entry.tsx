import { useLocation } from "wouter";
import type { Failure } from "../forms/faults.ts";
import { useTexts } from "../i18n/i18n.tsx";
import type { Draft, Entry } from "../offline/entry.ts";
import { EntryCard } from "../offline/entry-card.tsx";
import { useOutbox } from "../offline/outbox-provider.tsx";
import { Page } from "../ui/page.tsx";
import { AddressForm } from "./address-form.tsx";
import { RegistrationForm } from "./registration-form.tsx";
import { RelationForm } from "./relation-form.tsx";

const nothing = (): void => undefined;

/** The form of a refused capture, with what was captured and what was wrong with it. */
const CorrectionForm = ({ entry, refusedFor }: { readonly entry: Entry; readonly refusedFor: Failure }) => {
  const outbox = useOutbox();
  const [, go] = useLocation();
  const { draft, title } = entry;
  const onDraft = async (next: Draft): Promise<void> => {
    await outbox.correct(entry.id, next);
    go("/outbox");
  };
  const shared = { refusedFor, onDraft, onCaptured: nothing };
  if (draft.kind === "registration") return <RegistrationForm {...shared} before={draft.body} />;
  if (draft.kind === "address") {
    return <AddressForm {...shared} target={{ customer: draft.customer, title }} before={draft.body} />;
  }
  if (draft.kind === "relation") {
    return <RelationForm {...shared} target={{ customer: draft.customer, title }} before={draft.body} />;
  }
  return null;
};

/** A refused capture: why, what to do, and the form to correct it. */
export const CorrectEntry = ({ entry }: { readonly entry: Entry }) => {
  const { outbox } = useTexts();
  if (entry.state.kind !== "refused") return null;
  return (
    <Page title={entry.title} intro={outbox.correctTitle}>
      <ul className="cards">
        <EntryCard entry={entry} />
      </ul>
      <CorrectionForm entry={entry} refusedFor={{ kind: "refused", problem: entry.state.problem }} />
    </Page>
  );
};
