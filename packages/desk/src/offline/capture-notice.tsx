import { Link } from "wouter";
import { useTexts } from "../i18n/i18n.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Entry } from "./entry.ts";

/** After a capture: that it is done, or that it is kept and sent later. */
export const CaptureNotice = ({ entry }: { readonly entry: Entry }) => {
  const { outbox } = useTexts();
  if (entry.state.kind === "done") return <Notice kind="good">{outbox.saved}</Notice>;
  return (
    <Notice kind="info">
      {outbox.kept} <Link href="/outbox">{outbox.keptLink}</Link>
    </Notice>
  );
};
