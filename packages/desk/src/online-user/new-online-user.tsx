import { useState } from "react";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { type FormValues, ProblemForm } from "../forms/form.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { PasswordField } from "./password-field.tsx";

const REQUIRED = "must not be empty";

const missing = (values: FormValues) =>
  Object.fromEntries(
    ["username", "password"].filter((name) => values[name] === undefined).map((name) => [name, REQUIRED]),
  );

/** Gives a customer a login. The password leaves the page with the request and is kept nowhere. */
export const NewOnlineUser = ({
  customerId,
  reload,
}: {
  readonly customerId: string;
  readonly reload: () => Promise<void>;
}) => {
  const { client } = useServices();
  const { onlineUser: texts, customer } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const submit = async ({ username = "", password = "", email, phone }: FormValues) => {
    const body = { username, password, ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) };
    const params = { path: { customerId } };
    const { failure } = await asked(client.POST("/v1/customers/{customerId}/online-user", { params, body }));
    if (failure === undefined) await reload();
    return failure;
  };
  if (!isOpen) {
    return (
      <>
        <p>{texts.none}</p>
        <div className="form-actions">
          <Button onPress={() => setOpen(true)}>{texts.make}</Button>
        </div>
      </>
    );
  }
  return (
    <ProblemForm label={texts.make} check={missing} onSubmit={submit}>
      {(isBusy) => (
        <>
          <TextField name="username" label={texts.username} hint={texts.usernameHint} isRequired maxLength={100} />
          <PasswordField />
          <TextField name="email" type="email" label={customer.email} />
          <TextField name="phone" type="tel" label={customer.phone} hint={customer.phoneHint} />
          <FormActions text={texts.make} isBusy={isBusy} onCancel={() => setOpen(false)} />
        </>
      )}
    </ProblemForm>
  );
};
