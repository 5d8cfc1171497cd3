import { useId } from "react";
import { useFault } from "./form.tsx";

export interface RadioFieldProps {
  readonly name: string;
  readonly label: string;
  /** The words by the values, in the order in which they are offered. */
  readonly options: Readonly<Record<string, string>>;
  /** Absent: nothing is chosen yet. */
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A choice of one where all choices should be seen. */
export const RadioField = ({ name, label, options, value, onChange }: RadioFieldProps) => {
  const id = useId();
  const fault = useFault(name);
  return (
    <div
      className="choices"
      role="radiogroup"
      tabIndex={-1}
      aria-required
      aria-invalid={fault !== undefined}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-fault`}
    >
      <span id={`${id}-label`} className="choices-label">
        {label}
      </span>
      {Object.entries(options).map(([option, text]) => (
        <label key={option} className="choice">
          <input type="radio" name={name} value={option} checked={value === option} onChange={() => onChange(option)} />
          {text}
        </label>
      ))}
      <span id={`${id}-fault`} className="react-aria-FieldError">
        {fault}
      </span>
    </div>
  );
};
