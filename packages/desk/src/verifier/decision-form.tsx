import { useState } from "react";
import { CheckList } from "../forms/check-list.tsx";
import type { Failure, FieldFaults } from "../forms/faults.ts";
import { type FormValues, ProblemForm } from "../forms/form.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { RadioField } from "../forms/radio-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import type { Decision } from "./decide.ts";

const REQUIRED = "must not be empty";

/** A verifier's decision: approval, or a rejection with its reasons and whether new evidence may mend it. */
export const DecisionForm = ({
  onDecide,
}: {
  readonly onDecide: (decision: Decision) => Promise<Failure | undefined>;
}) => {
  const { verifier, values } = useTexts();
  const [decision, setDecision] = useState<string>();
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const [rejectType, setRejectType] = useState("RETRY");
  const isRejection = decision === "REJECTED";
  const check = ({ remarks }: FormValues): FieldFaults => ({
    ...(decision === undefined && { decision: REQUIRED }),
    ...(isRejection && reasons.length === 0 && { reasonCodes: REQUIRED }),
    ...(isRejection && reasons.includes("OTHER") && remarks === undefined && { remarks: REQUIRED }),
  });
  const submit = ({ remarks }: FormValues) =>
    onDecide({
      decision: isRejection ? "REJECTED" : "VERIFIED",
      ...(remarks !== undefined && { remarks }),
      // The form offers no other values.
      ...(isRejection && ({ reasonCodes: [...reasons], rejectType } as Pick<Decision, "reasonCodes" | "rejectType">)),
    });
  return (
    <ProblemForm check={check} onSubmit={submit} label={verifier.decisionTitle}>
      {(isBusy) => (
        <>
          <RadioField
            name="decision"
            label={verifier.decision}
            options={verifier.decisions}
            value={decision}
            onChange={setDecision}
          />
          {isRejection && (
            <>
              <CheckList
                name="reasonCodes"
                label={verifier.reasons}
                options={values.reasonCode}
                chosen={reasons}
                onChange={setReasons}
              />
              <RadioField
                name="rejectType"
                label={verifier.rejectType}
                options={values.rejectType}
                value={rejectType}
                onChange={setRejectType}
              />
            </>
          )}
          <TextField name="remarks" label={verifier.remarks} hint={verifier.remarksHint} isMultiline maxLength={1000} />
          <FormActions
            text={isRejection ? verifier.reject : verifier.submit}
            isBusy={isBusy}
            isDangerous={isRejection}
          />
        </>
      )}
    </ProblemForm>
  );
};
