import { useState } from "react";
import type { Asked } from "../app/asked.ts";
import type { Failure } from "../forms/faults.ts";
import { problemWords } from "../forms/problem-words.ts";
import { useTexts } from "../i18n/i18n.tsx";
import { ConfirmButton } from "../ui/confirm-button.tsx";
import { Notice } from "../ui/notice.tsx";

export interface RemoveRecordProps {
  readonly text: string;
  readonly question: string;
  readonly remove: () => Promise<Asked<unknown>>;
  readonly onRemoved: () => void;
}

/** Takes something away, after a question. Needs the network, since it names the version that was looked at: it is never kept to be sent. */
export const RemoveRecord = ({ text, question, remove, onRemoved }: RemoveRecordProps) => {
  const texts = useTexts();
  const [failure, setFailure] = useState<Failure>();
  const confirm = async (): Promise<void> => {
    const answer = await remove();
    setFailure(answer.failure);
    if (!answer.failure) onRemoved();
  };
  return (
    <>
      {failure && <Notice kind="bad">{problemWords(failure, texts)}</Notice>}
      <ConfirmButton question={question} onConfirm={confirm}>
        {text}
      </ConfirmButton>
    </>
  );
};
