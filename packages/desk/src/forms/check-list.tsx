import { useId } from "react";
import { useFault } from "./form.tsx";

export interface CheckListProps {
  readonly name: string;
  readonly label: string;
  /** The words by the values, in the order in which they are offered. */
  readonly options: Readonly<Record<string, string>>;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A choice of several. */
export const CheckList = ({ name, label, options, chosen, onChange }: CheckListProps) => {
  const id = useId();
  const fault = useFault(name);
  const toggle = (option: string): void =>
    onChange(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]);
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      {Object.entries(options).map(([option, text]) => (
        <label key={option} className="choice">
          <input
            type="checkbox"
            name={name}
            value={option}
            checked={chosen.includes(option)}
            aria-invalid={fault !== undefined}
            aria-describedby={`${id}-fault`}
            onChange={() => toggle(option)}
          />
          {text}
        </label>
      ))}
      <span id={`${id}-fault`} className="react-aria-FieldError">
        {fault}
      </span>
    </fieldset>
  );
};
