import { type ReactNode, useRef, useState } from "react";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "./button.tsx";

/** A button for what cannot be undone: asks in its own place before it does it. */
export const ConfirmButton = ({
  children,
  question,
  onConfirm,
}: {
  readonly children: string;
  readonly question: ReactNode;
  readonly onConfirm: () => Promise<void>;
}) => {
  const { common } = useTexts();
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    await onConfirm().finally(() => setBusy(false));
    setAsked(false);
  };
  if (!isAsked) {
    return (
      <Button kind="danger" onPress={() => setAsked(true)}>
        {children}
      </Button>
    );
  }
  return (
    <div className="confirm" ref={group} role="alert">
      <p>{question}</p>
      <Button kind="danger" isBusy={isBusy} onPress={() => void confirm()}>
        {children}
      </Button>
      <Button onPress={() => setAsked(false)}>{common.cancel}</Button>
    </div>
  );
};
