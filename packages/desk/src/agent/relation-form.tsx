import type { components } from "@onboarding/client";
import { useState } from "react";
import type { Failure } from "../forms/faults.ts";
import type { FormValues } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import type { Draft, Entry } from "../offline/entry.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { CaptureForm } from "./capture-form.tsx";
import { FindCustomer, type FoundCustomer } from "./find-customer.tsx";
import { missingFields } from "./required.ts";
import type { Target } from "./target.ts";

type NewRelation = components["schemas"]["AddFamilyRelationRequest"];

export interface RelationFormProps {
  readonly target: Target;
  /** A relation that was captured before, to be corrected. */
  readonly before?: NewRelation;
  readonly refusedFor?: Failure | undefined;
  readonly onDraft?: (draft: Draft) => Promise<void>;
  readonly onCaptured: (entry: Entry) => void;
  readonly onCancel?: () => void;
}

const RawIdentity = ({ before }: { readonly before: NewRelation | undefined }) => {
  const { customer, values } = useTexts();
  const { REGISTRATION_NO: _, ...personal } = values.identificationType;
  return (
    <>
      <TextField name="name" label={customer.name} isRequired defaultValue={before?.name} />
      <SelectField
        name="identificationType"
        label={customer.identificationType}
        options={personal}
        isRequired
        defaultValue={before?.identificationType ?? "NID"}
      />
      <TextField
        name="identificationNumber"
        label={customer.identificationNumber}
        isRequired
        defaultValue={before?.identificationNumber}
      />
      <TextField name="phone" type="tel" label={customer.phone} defaultValue={before?.phone} />
      <TextField name="email" type="email" label={customer.email} defaultValue={before?.email} />
      <TextField name="dateOfBirth" type="date" label={customer.dateOfBirth} defaultValue={before?.dateOfBirth} />
      <SelectField name="gender" label={customer.gender} options={values.gender} defaultValue={before?.gender} />
    </>
  );
};

/** A relative: a customer who is looked for, or somebody whose identity is written down. */
export const RelationForm = ({ target: { customer, title }, before, ...props }: RelationFormProps) => {
  const { agent, values } = useTexts();
  const texts = agent.relation;
  const [isSearching, setSearching] = useState(false);
  const [chosen, setChosen] = useState<FoundCustomer>();
  const relativeId = chosen?.customerId ?? before?.relativeId;
  const draftOf = (filled: FormValues): Draft => ({
    kind: "relation",
    customer,
    body: { ...filled, ...(relativeId !== undefined && { relativeId }) } as unknown as NewRelation,
  });
  const needed = relativeId === undefined ? ["name", "identificationType", "identificationNumber"] : [];
  return (
    <>
      {relativeId === undefined && (
        <div className="actions">
          <Button onPress={() => setSearching(!isSearching)}>{isSearching ? texts.raw : texts.customer}</Button>
        </div>
      )}
      {chosen && <Notice kind="info">{agent.find.chosen(chosen.name)}</Notice>}
      {isSearching && relativeId === undefined ? (
        <FindCustomer onChoose={setChosen} />
      ) : (
        <CaptureForm
          {...props}
          label={texts.add}
          title={title}
          draftOf={draftOf}
          check={(filled) => missingFields(filled, "relationType", ...needed)}
        >
          <fieldset className="fields">
            <legend className="visually-hidden">{texts.add}</legend>
            <SelectField
              name="relationType"
              label={texts.type}
              options={values.relationType}
              isRequired
              defaultValue={before?.relationType}
            />
            {relativeId === undefined && <RawIdentity before={before} />}
          </fieldset>
        </CaptureForm>
      )}
    </>
  );
};
