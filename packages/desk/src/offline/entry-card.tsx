import { Link } from "wouter";
import { useOnline } from "../app/use-online.ts";
import { problemWords } from "../forms/problem-words.ts";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { Badge } from "../ui/badge.tsx";
import { adviceOn } from "./advice.ts";
import type { Draft, Entry } from "./entry.ts";
import { EntryActions } from "./entry-actions.tsx";
import { stateName, toneOf } from "./entry-state.ts";
import { useOutboxView } from "./outbox-provider.tsx";
import { UploadProgress } from "./upload-progress.tsx";

const kindOf = (draft: Draft) => (draft.kind === "file" ? draft.purpose : draft.kind);

/** Why a capture was not taken, and what to do about it. */
const EntryFault = ({ entry: { state } }: { readonly entry: Entry }) => {
  const texts = useTexts();
  if (state.kind === "rejected") {
    const words: Readonly<Record<string, string>> = texts.files.fault;
    return <p className="fault">{words[state.reason] ?? state.reason}</p>;
  }
  if (state.kind !== "refused") return null;
  return (
    <>
      <p className="fault">{problemWords({ kind: "refused", problem: state.problem }, texts)}</p>
      <p>{texts.outbox.advice[adviceOn(state.problem)]}</p>
    </>
  );
};

/** One capture: what it is, how it stands, and what can be done with it. */
export const EntryCard = ({ entry }: { readonly entry: Entry }) => {
  const { outbox } = useTexts();
  const { dateTime } = useFormats();
  const view = useOutboxView();
  const name = stateName(entry, view, useOnline());
  const { draft, state } = entry;
  return (
    <li className="card">
      <div className="card-head">
        <h3>{entry.title}</h3>
        <Badge tone={toneOf(name)}>{outbox.states[name]}</Badge>
      </div>
      <p className="soft">
        {outbox.kinds[kindOf(draft)]} · {outbox.capturedAt(dateTime(entry.capturedAt))}
      </p>
      <EntryFault entry={entry} />
      {view.sending === entry.id && draft.kind === "file" && <UploadProgress entry={entry} />}
      {state.kind === "done" && <Link href={`/customers/${state.customerId}`}>{outbox.toCase}</Link>}
      <EntryActions entry={entry} />
    </li>
  );
};
