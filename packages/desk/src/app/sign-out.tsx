import { useState } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import { isOpen } from "../offline/order.ts";
import { useOutboxView } from "../offline/outbox-provider.tsx";
import { Button } from "../ui/button.tsx";
import { useServices } from "./services.tsx";

/** Signs out; asks first when that would destroy what is not sent yet. */
export const SignOut = () => {
  const { texts, formats } = useI18n();
  const { session } = useServices();
  const { entries } = useOutboxView();
  const [isAsked, setAsked] = useState(false);
  const count = entries.filter(isOpen).length;
  const signOut = () => void session.signOut();
  return (
    <>
      <Button onPress={count === 0 ? signOut : () => setAsked(true)}>{texts.session.signOut}</Button>
      {isAsked && (
        <div className="confirm confirm-top" role="alertdialog" aria-label={texts.session.signOut}>
          <p>{texts.outbox.signOutWarning(formats.number(count))}</p>
          <div className="actions">
            <Button kind="danger" onPress={signOut}>
              {texts.outbox.signOutAnyway}
            </Button>
            <Button onPress={() => setAsked(false)}>{texts.common.cancel}</Button>
          </div>
        </div>
      )}
    </>
  );
};
