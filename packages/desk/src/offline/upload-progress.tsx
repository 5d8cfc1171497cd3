import { useFormats, useTexts } from "../i18n/i18n.tsx";
import type { Entry } from "./entry.ts";
import { useOutboxView } from "./outbox-provider.tsx";

/** How far the upload is that this window sends. */
export const UploadProgress = ({ entry: { title } }: { readonly entry: Entry }) => {
  const { outbox } = useTexts();
  const { percent } = useFormats();
  const { progress } = useOutboxView();
  const share = progress === undefined || progress.total === 0 ? 0 : progress.sent / progress.total;
  return (
    <div className="progress">
      <progress max={1} value={share} aria-label={`${title}: ${outbox.uploading(percent(share))}`} />
      <span>{percent(share)}</span>
    </div>
  );
};
