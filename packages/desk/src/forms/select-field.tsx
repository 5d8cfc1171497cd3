import { useId } from "react";
import { useTexts } from "../i18n/i18n.tsx";
import { useFault } from "./form.tsx";

export interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  /** The words by the values, in the order in which they are offered. */
  readonly options: Readonly<Record<string, string>>;
  readonly isRequired?: boolean;
  readonly defaultValue?: string | undefined;
  readonly onChange?: (value: string) => void;
}

/** A choice of one. The platform's own control: phones show it better than any page could. */
export const SelectField = ({
  name,
  label,
  options,
  isRequired = false,
  defaultValue = "",
  onChange,
}: SelectFieldProps) => {
  const id = useId();
  const { common } = useTexts();
  const fault = useFault(name);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {!isRequired && <small>({common.optional})</small>}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={defaultValue}
        required={isRequired}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={(event) => onChange?.(event.target.value)}
      >
        <option value="">{common.choose}</option>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <span id={`${id}-fault`} className="react-aria-FieldError">
        {fault}
      </span>
    </div>
  );
};
