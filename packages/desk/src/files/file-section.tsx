import type { FileRecord } from "@onboarding/client";
import { AddableSection } from "../agent/addable-section.tsx";
import type { SectionProps } from "../agent/target.ts";
import { useTexts } from "../i18n/i18n.tsx";
import type { FilePurpose } from "../offline/entry.ts";
import { EntryCard } from "../offline/entry-card.tsx";
import { isOpen, isSameCustomer } from "../offline/order.ts";
import { useOutboxView } from "../offline/outbox-provider.tsx";
import { FileForm } from "./file-form.tsx";
import { StoredFile } from "./stored-file.tsx";

interface Props extends SectionProps {
  readonly purpose: FilePurpose;
  /** What the API has; absent for a customer who is not registered yet. */
  readonly stored?: { readonly customerId: string; readonly files: readonly FileRecord[] };
}

/** A customer's files of a purpose: those on their way, and those that came. */
export const FileSection = ({ purpose, target, onCaptured, stored }: Props) => {
  const { files } = useTexts();
  const { entries } = useOutboxView();
  const texts = files[purpose];
  const underWay = entries.filter(
    (entry) =>
      isOpen(entry) &&
      entry.draft.kind === "file" &&
      entry.draft.purpose === purpose &&
      isSameCustomer(entry.draft.customer, target.customer, entries),
  );
  const isEmpty = underWay.length === 0 && !stored?.files.length;
  return (
    <AddableSection
      title={texts.title}
      addText={texts.add}
      onCaptured={onCaptured}
      showsCaptured
      form={({ done, cancel }) => <FileForm target={target} purpose={purpose} onCaptured={done} onCancel={cancel} />}
    >
      {isEmpty && <p className="soft">{texts.none}</p>}
      <ul className="cards" aria-live="polite">
        {underWay.map((entry) => (
          <EntryCard key={entry.id} entry={entry} />
        ))}
        {stored?.files.map((file) => (
          <StoredFile key={file.fileId} customerId={stored.customerId} purpose={purpose} file={file} />
        ))}
      </ul>
    </AddableSection>
  );
};
