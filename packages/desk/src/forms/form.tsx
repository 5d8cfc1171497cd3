import { createContext, type FormEvent, type ReactNode, use, useEffect, useRef, useState } from "react";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { Notice } from "../ui/notice.tsx";
import { faultWords } from "./fault-words.ts";
import { type Failure, type FieldFaults, fieldFaults } from "./faults.ts";
import { problemWords } from "./problem-words.ts";

/** What was filled in, by the names of the fields; what was left empty is not there. */
export type FormValues = Readonly<Record<string, string>>;

const Faults = createContext<FieldFaults>({});

/** What is wrong with a field of the form around it, in words. */
export const useFault = (name: string): string | undefined => {
  const faults = use(Faults);
  const { problems } = useTexts();
  const formats = useFormats();
  const message = faults[name];
  return message === undefined ? undefined : faultWords(message, problems.fields, formats);
};

const valuesOf = (form: HTMLFormElement): FormValues =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : [],
    ),
  );

export interface FormProps {
  /** Does it, or says why it was not done. */
  readonly onSubmit: (values: FormValues) => Promise<Failure | undefined>;
  /** Faults that are known before anything is sent, by field; messages as the API has them. */
  readonly check?: (values: FormValues) => FieldFaults;
  readonly children: ReactNode | ((isBusy: boolean) => ReactNode);
  readonly label?: string;
  /** What was wrong the last time, when the form is shown again. */
  readonly initialFailure?: Failure | undefined;
}

/** A form whose fields show what the API says of them; the first field with a fault gets the focus. */
export const ProblemForm = ({ onSubmit, check, children, label, initialFailure }: FormProps) => {
  const texts = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [failure, setFailure] = useState(initialFailure);
  const [own, setOwn] = useState<FieldFaults>({});
  const [isBusy, setBusy] = useState(false);
  const faults = { ...fieldFaults(failure), ...own };
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    const values = valuesOf(event.currentTarget);
    const found = check?.(values) ?? {};
    setFailure(undefined);
    setOwn(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    setFailure(await onSubmit(values).finally(() => setBusy(false)));
  };
  useEffect(() => {
    if (failure === undefined && Object.keys(own).length === 0) return;
    const first =
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]") ??
      form.current?.querySelector<HTMLElement>("[role=alert]");
    first?.focus();
  }, [failure, own]);
  const isFaulty = Object.keys(faults).length > 0;
  return (
    <form ref={form} className="form" noValidate aria-label={label} onSubmit={(event) => void submit(event)}>
      {isFaulty && <Notice kind="bad">{texts.problems.fieldsHeading}</Notice>}
      {failure && !isFaulty && <Notice kind="bad">{problemWords(failure, texts)}</Notice>}
      <Faults value={faults}>{typeof children === "function" ? children(isBusy) : children}</Faults>
    </form>
  );
};
