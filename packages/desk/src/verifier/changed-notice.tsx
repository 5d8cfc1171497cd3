import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Difference } from "./differences.ts";

/** Said instead of deciding on something that is no longer what was looked at. */
export const ChangedNotice = ({ onLook, isBusy }: { readonly onLook: () => void; readonly isBusy: boolean }) => {
  const { verifier } = useTexts();
  return (
    <Notice kind="bad">
      <p>{verifier.changedMeanwhile}</p>
      <Button onPress={onLook} isBusy={isBusy}>
        {verifier.seeChanges}
      </Button>
    </Notice>
  );
};

/** What is different from what the verifier looked at before. */
export const Differences = ({ of }: { readonly of: readonly Difference[] }) => {
  const { verifier, case: texts } = useTexts();
  return (
    <Notice kind="info">
      <p>{of.length === 0 ? verifier.nothingVisibleChanged : verifier.changesTitle}</p>
      {of.length > 0 && (
        <dl className="differences">
          {of.map(({ name, before, after }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <del>{before ?? texts.notGiven}</del> <ins>{after ?? texts.notGiven}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Notice>
  );
};
