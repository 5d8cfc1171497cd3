import type { components } from "@onboarding/client";
import { actorWords } from "../case/actor-words.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { usePerson } from "../session/use-person.ts";
import { eventWords, pointerWords, tellingChanges, valueWords } from "./event-words.ts";

export type AuditEntry = components["schemas"]["AuditEntry"];

/** One change: what, when, by whom, and every field that it set. */
export const TimelineEntry = ({ entry }: { readonly entry: AuditEntry }) => {
  const { texts, formats } = useI18n();
  const { id } = usePerson();
  const { admin } = texts;
  const changes = tellingChanges(entry.changes);
  return (
    <li className="timeline-entry">
      <h2>{eventWords(entry.type, texts)}</h2>
      <p className="quiet">
        <time dateTime={entry.occurredAt}>{formats.dateTime(entry.occurredAt)}</time>
        {" · "}
        {actorWords(entry.actor, id, texts)}
      </p>
      {changes.length > 0 && (
        <details>
          <summary>{admin.changes(formats.number(changes.length))}</summary>
          <dl className="changes">
            {changes.map((change) => (
              <div key={change.pointer}>
                <dt>{pointerWords(change.pointer)}</dt>
                <dd>
                  {valueWords(change, "old", texts)} → {valueWords(change, "new", texts)}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
};
