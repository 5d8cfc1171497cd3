import { type ReactNode, useState } from "react";
import { CaptureNotice } from "../offline/capture-notice.tsx";
import type { Entry } from "../offline/entry.ts";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/section.tsx";

export interface AddableSectionProps {
  readonly title: string;
  /** On the button that opens the form; none: nothing can be added. */
  readonly addText?: string | undefined;
  readonly children?: ReactNode;
  /** The form; `done` closes it and tells what became of the capture, `cancel` closes it. */
  readonly form: (parts: { readonly done: (entry: Entry) => void; readonly cancel: () => void }) => ReactNode;
  readonly onCaptured: (entry: Entry) => void;
  /** Whether what was captured is shown by the section itself, as files on their way are. */
  readonly showsCaptured?: boolean;
}

/** A section of a case to which something can be added in its own place. */
export const AddableSection = ({
  title,
  addText,
  children,
  form,
  onCaptured,
  showsCaptured = false,
}: AddableSectionProps) => {
  const [isOpen, setOpen] = useState(false);
  const [captured, setCaptured] = useState<Entry>();
  const done = (entry: Entry): void => {
    setOpen(false);
    setCaptured(entry);
    onCaptured(entry);
  };
  const open = (): void => {
    setCaptured(undefined);
    setOpen(true);
  };
  return (
    <Section title={title} actions={addText !== undefined && !isOpen && <Button onPress={open}>{addText}</Button>}>
      {captured && !showsCaptured && <CaptureNotice entry={captured} />}
      {isOpen && form({ done, cancel: () => setOpen(false) })}
      {children}
    </Section>
  );
};
