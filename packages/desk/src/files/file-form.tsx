import type { components } from "@onboarding/client";
import { type FormEvent, useRef, useState } from "react";
import type { Target } from "../agent/target.ts";
import type { Failure } from "../forms/faults.ts";
import { problemWords } from "../forms/problem-words.ts";
import { SelectField } from "../forms/select-field.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import type { Entry, FilePurpose } from "../offline/entry.ts";
import { useOutbox } from "../offline/outbox-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ChooseFile } from "./choose-file.tsx";
import { FilePreview } from "./file-preview.tsx";

type DocumentKind = components["schemas"]["DocumentKind"];

export interface FileFormProps {
  readonly target: Target;
  readonly purpose: FilePurpose;
  readonly onCaptured: (entry: Entry) => void;
  readonly onCancel: () => void;
}

/** Chooses a file, shows it, and captures it; the upload goes on beside other work. */
export const FileForm = ({ target: { customer, title }, purpose, onCaptured, onCancel }: FileFormProps) => {
  const texts = useTexts();
  const { files, common, values } = texts;
  const outbox = useOutbox();
  const [file, setFile] = useState<File>();
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (!file || isBusy) return;
    const shows = new FormData(event.currentTarget).get("shows");
    setBusy(true);
    const { name: fileName, type: contentType, size } = file;
    const bytes = await file.arrayBuffer().catch(() => undefined);
    setBusy(false);
    if (!bytes) return setFailure({ kind: "refused", problem: { code: "unreadable", title: files.unreadable } });
    const kind = typeof shows === "string" && shows !== "" ? { shows: shows as DocumentKind } : {};
    onCaptured(
      await outbox.add({ kind: "file", customer, purpose, fileName, contentType, size, ...kind }, title, bytes),
    );
  };
  return (
    <form ref={form} className="form" aria-label={files[purpose].add} onSubmit={(event) => void send(event)}>
      {failure && <Notice kind="bad">{problemWords(failure, texts)}</Notice>}
      {purpose === "documents" && (
        <SelectField
          name="shows"
          label={files.shows}
          options={values.documentKind}
          isRequired
          defaultValue="IDENTITY_FRONT"
        />
      )}
      {file ? <FilePreview file={file} /> : <ChooseFile purpose={purpose} onChosen={setFile} />}
      <div className="form-actions">
        {file && (
          <>
            <Button type="submit" kind="primary" isBusy={isBusy}>
              {files.send}
            </Button>
            <Button onPress={() => setFile(undefined)}>{files.another}</Button>
          </>
        )}
        <Button onPress={onCancel}>{common.cancel}</Button>
      </div>
    </form>
  );
};
