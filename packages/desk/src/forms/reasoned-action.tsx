import { useState } from "react";
import type { Asked } from "../app/asked.ts";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { FocusOnShow } from "../ui/focus-on-show.tsx";
import type { FieldFaults } from "./faults.ts";
import type { FormValues } from "./form.tsx";
import { ProblemForm } from "./form.tsx";
import { FormActions } from "./form-actions.tsx";
import { TextField } from "./text-field.tsx";

export interface Action {
  readonly name: string;
  readonly label: string;
  /** What it does, said before it is done. */
  readonly meaning: string;
  readonly isDangerous?: boolean;
  /** Whether the API wants to know why. */
  readonly reason: "required" | "optional" | "none";
  readonly run: (reason: string | undefined) => Promise<Asked<unknown>>;
}

interface ActionFormProps {
  readonly action: Action;
  readonly onEnd: () => void;
  readonly reload: () => Promise<void>;
}

const ActionForm = ({ action, onEnd, reload }: ActionFormProps) => {
  const { label, meaning, isDangerous = false, reason: wanted, run } = action;
  const { admin } = useTexts();
  const check = ({ reason }: FormValues): FieldFaults =>
    wanted === "required" && reason === undefined ? { reason: "must not be empty" } : {};
  const submit = async ({ reason }: FormValues) => {
    const { failure } = await run(reason);
    // Also after a refusal: what is shown may be out of date.
    await reload();
    if (failure === undefined) onEnd();
    return failure;
  };
  return (
    <FocusOnShow>
      <ProblemForm label={label} check={check} onSubmit={submit}>
        {(isBusy) => (
          <>
            <p>{meaning}</p>
            {wanted !== "none" && (
              <TextField name="reason" label={admin.reason} isRequired={wanted === "required"} maxLength={500} />
            )}
            <FormActions text={label} isBusy={isBusy} isDangerous={isDangerous} onCancel={onEnd} />
          </>
        )}
      </ProblemForm>
    </FocusOnShow>
  );
};

/** Buttons for what can be done; each says what it means, and asks for the reason, before it does it. */
export const ReasonedActions = ({
  actions,
  reload,
}: {
  readonly actions: readonly Action[];
  readonly reload: () => Promise<void>;
}) => {
  const [chosen, choose] = useState<Action>();
  // The same action as it is now: it names the version that is shown, which may be newer than when it was chosen.
  const current = actions.find(({ name }) => name === chosen?.name) ?? chosen;
  if (current) return <ActionForm action={current} onEnd={() => choose(undefined)} reload={reload} />;
  return (
    <div className="form-actions">
      {actions.map((action) => (
        <Button key={action.name} kind={action.isDangerous ? "danger" : "plain"} onPress={() => choose(action)}>
          {action.label}
        </Button>
      ))}
    </div>
  );
};
