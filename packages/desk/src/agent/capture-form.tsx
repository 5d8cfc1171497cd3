import type { ReactNode } from "react";
import type { Failure, FieldFaults } from "../forms/faults.ts";
import { type FormValues, ProblemForm } from "../forms/form.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import type { Draft, Entry } from "../offline/entry.ts";
import { useCapture } from "../offline/outbox-provider.tsx";

export interface CaptureFormProps {
  readonly label: string;
  readonly submitText?: string;
  /** Whom it is about, for the outbox. */
  readonly title: string | ((values: FormValues) => string);
  readonly draftOf: (values: FormValues) => Draft;
  readonly check?: (values: FormValues) => FieldFaults;
  readonly onCaptured: (entry: Entry) => void;
  readonly onCancel?: () => void;
  /** Why it was refused the last time. */
  readonly refusedFor?: Failure | undefined;
  /** Sends it in the place of an earlier capture instead of adding one. */
  readonly onDraft?: (draft: Draft) => Promise<void>;
  readonly children: ReactNode;
}

/** A form whose content is captured: kept on the device, sent at once where there is a network. */
export const CaptureForm = (props: CaptureFormProps) => {
  const { label, title, draftOf, onCaptured, onCancel, onDraft } = props;
  const { common } = useTexts();
  const capture = useCapture();
  const submit = async (values: FormValues): Promise<Failure | undefined> => {
    const draft = draftOf(values);
    if (onDraft) {
      await onDraft(draft);
      return undefined;
    }
    const { entry, failure } = await capture(draft, typeof title === "string" ? title : title(values));
    if (entry) onCaptured(entry);
    return failure;
  };
  return (
    <ProblemForm
      label={label}
      onSubmit={submit}
      initialFailure={props.refusedFor}
      {...(props.check && { check: props.check })}
    >
      {(isBusy) => (
        <>
          {props.children}
          <FormActions text={props.submitText ?? common.save} isBusy={isBusy} onCancel={onCancel} />
        </>
      )}
    </ProblemForm>
  );
};
