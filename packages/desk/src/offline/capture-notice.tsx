import { Link } from "wouter";
import { useTexts } from "../i18n/i18n.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Entry } from "./entry.ts";
import { useOutboxView } from "./outbox-provider.tsx";

/** After a capture: that it is done, or that it is kept and sent later, as it stands at the moment. */
export const CaptureNotice = ({ entry }: { readonly entry: Entry }) => {
  const { outbox } = useTexts();
  const { entries } = useOutboxView();
  const { state } = entries.find(({ id }) => id === entry.id) ?? entry;
  if (state.kind === "done") return <Notice kind="good">{outbox.saved}</Notice>;
  return (
    <Notice kind="info">
      {outbox.kept} <Link href="/outbox">{outbox.keptLink}</Link>
    </Notice>
  );
};
