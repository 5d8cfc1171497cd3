import { TextField } from "../forms/text-field.tsx";
import { useTexts } from "../i18n/i18n.tsx";

/** A password that is being set: browsers suggest one, and fill in no other. */
export const PasswordField = () => {
  const { onlineUser: texts } = useTexts();
  return (
    <TextField
      name="password"
      type="password"
      label={texts.password}
      hint={texts.passwordHint}
      autoComplete="new-password"
      isRequired
    />
  );
};
