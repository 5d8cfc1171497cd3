import { useState } from "react";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import type { FieldFaults } from "../forms/faults.ts";
import { type FormValues, ProblemForm } from "../forms/form.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { FocusOnShow } from "../ui/focus-on-show.tsx";
import { PasswordField } from "./password-field.tsx";

const check = ({ password }: FormValues): FieldFaults =>
  password === undefined ? { password: "must not be empty" } : {};

/** Sets another password; sessions that began with the old one end. */
export const NewPassword = ({
  customerId,
  reload,
}: {
  readonly customerId: string;
  readonly reload: () => Promise<void>;
}) => {
  const { client } = useServices();
  const { onlineUser: texts } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const submit = async ({ password = "" }: FormValues) => {
    const params = { path: { customerId } };
    const body = { password };
    const { failure } = await asked(client.PUT("/v1/customers/{customerId}/online-user/password", { params, body }));
    if (failure) return failure;
    await reload();
    setOpen(false);
    return undefined;
  };
  if (!isOpen) {
    return (
      <div className="form-actions">
        <Button onPress={() => setOpen(true)}>{texts.newPassword}</Button>
      </div>
    );
  }
  return (
    <FocusOnShow>
      <ProblemForm label={texts.newPassword} check={check} onSubmit={submit}>
        {(isBusy) => (
          <>
            <PasswordField />
            <FormActions text={texts.newPassword} isBusy={isBusy} onCancel={() => setOpen(false)} />
          </>
        )}
      </ProblemForm>
    </FocusOnShow>
  );
};
