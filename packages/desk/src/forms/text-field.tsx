import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from "react-aria-components";
import { useTexts } from "../i18n/i18n.tsx";
import { useFault } from "./form.tsx";

export interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  readonly defaultValue?: string | undefined;
  readonly type?: "text" | "email" | "tel" | "date" | "password" | "search";
  readonly inputMode?: "numeric" | "text";
  readonly maxLength?: number;
  readonly isMultiline?: boolean;
  readonly autoComplete?: string;
}

/** A line of text with its label, hint and fault. */
export const TextField = ({
  label,
  hint,
  type = "text",
  isMultiline = false,
  inputMode,
  autoComplete = "off",
  ...field
}: TextFieldProps) => {
  const { common } = useTexts();
  const fault = useFault(field.name);
  return (
    <AriaTextField
      className="field"
      validationBehavior="aria"
      type={type}
      isInvalid={fault !== undefined}
      autoComplete={autoComplete}
      {...field}
    >
      <Label>
        {label} {field.isRequired !== true && <small>({common.optional})</small>}
      </Label>
      {isMultiline ? <TextArea rows={3} /> : <Input inputMode={inputMode} />}
      {hint !== undefined && <Text slot="description">{hint}</Text>}
      <FieldError>{fault}</FieldError>
    </AriaTextField>
  );
};
