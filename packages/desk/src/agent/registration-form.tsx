import { useState } from "react";
import type { Failure } from "../forms/faults.ts";
import type { FormValues } from "../forms/form.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import type { Draft, Entry } from "../offline/entry.ts";
import { CaptureForm } from "./capture-form.tsx";
import { CustomerFields } from "./customer-fields.tsx";
import { type Registration, registrationFaults, registrationOf } from "./registration.ts";

export interface RegistrationFormProps {
  readonly onCaptured: (entry: Entry) => void;
  /** What was captured before, to be corrected. */
  readonly before?: Registration;
  readonly refusedFor?: Failure | undefined;
  readonly onDraft?: (draft: Draft) => Promise<void>;
}

const draftOf = (values: FormValues): Draft => ({ kind: "registration", body: registrationOf(values) });

/** The data of a new customer. */
export const RegistrationForm = ({ before, ...props }: RegistrationFormProps) => {
  const { customer, outbox } = useTexts();
  const [type, setType] = useState<string>(before?.type ?? "INDIVIDUAL");
  return (
    <CaptureForm
      {...props}
      label={customer.registerTitle}
      submitText={before ? outbox.correctTitle : customer.submit}
      title={({ name = "" }) => name}
      draftOf={draftOf}
      check={registrationFaults}
    >
      <CustomerFields type={type} onType={setType} before={before} />
    </CaptureForm>
  );
};
