import type { components } from "@onboarding/client";
import { useState } from "react";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import type { Entry } from "../offline/entry.ts";
import { Notice } from "../ui/notice.tsx";
import { CaptureForm } from "./capture-form.tsx";
import { FindCustomer, type FoundCustomer } from "./find-customer.tsx";
import type { Target } from "./target.ts";

type RelationshipType = components["schemas"]["RelationshipType"];

/** Looks for the introducer, and then asks for the rest. */
export const IntroducerForm = ({
  target: { customer, title },
  onCaptured,
  onCancel,
}: {
  readonly target: Target;
  readonly onCaptured: (entry: Entry) => void;
  readonly onCancel: () => void;
}) => {
  const { agent, values } = useTexts();
  const [chosen, setChosen] = useState<FoundCustomer>();
  const texts = agent.introducer;
  if (!chosen) return <FindCustomer onChoose={setChosen} />;
  return (
    <CaptureForm
      label={texts.assign}
      title={title}
      onCaptured={onCaptured}
      onCancel={onCancel}
      draftOf={({ accountNo, relationshipType }) => ({
        kind: "introducer",
        customer,
        body: {
          introducerId: chosen.customerId,
          ...(accountNo !== undefined && { accountNo }),
          ...(relationshipType !== undefined && { relationshipType: relationshipType as RelationshipType }),
        },
      })}
    >
      <Notice kind="info">{agent.find.chosen(chosen.name)}</Notice>
      <fieldset className="fields">
        <legend className="visually-hidden">{texts.title}</legend>
        <TextField name="accountNo" label={texts.accountNo} hint={texts.accountHint} />
        <SelectField name="relationshipType" label={texts.relationshipType} options={values.relationshipType} />
      </fieldset>
    </CaptureForm>
  );
};
