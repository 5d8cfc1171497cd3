import type { components } from "@onboarding/client";
import { useState } from "react";
import type { Failure } from "../forms/faults.ts";
import type { FormValues } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import type { Draft, Entry } from "../offline/entry.ts";
import { CaptureForm } from "./capture-form.tsx";
import { mergePatch } from "./merge-patch.ts";
import { missingFields } from "./required.ts";
import type { Target } from "./target.ts";

type Address = components["schemas"]["Address"];
type NewAddress = components["schemas"]["AddAddressRequest"];

const LINES = ["line1", "line2", "unionWard", "upazila", "district", "division", "postalCode", "country"] as const;

export interface AddressFormProps {
  readonly target: Target;
  /** The address that is edited. */
  readonly edited?: Address;
  /** A new address that was captured before, to be corrected. */
  readonly before?: NewAddress;
  readonly refusedFor?: Failure | undefined;
  readonly onDraft?: (draft: Draft) => Promise<void>;
  readonly onCaptured: (entry: Entry) => void;
  readonly onCancel?: () => void;
}

/** An address, new or edited. */
export const AddressForm = ({ target, edited: newest, before, ...props }: AddressFormProps) => {
  // What is in the form was read from this one: a newer one that comes meanwhile must not lend it its version.
  const [edited] = useState(newest);
  const { agent, values } = useTexts();
  const texts = agent.address;
  const shown: Partial<NewAddress> = edited ?? before ?? {};
  const { customer, title } = target;
  const draftOf = (filled: FormValues): Draft => {
    if (!edited) return { kind: "address", customer, body: filled as unknown as NewAddress };
    const body = mergePatch({ ...edited }, filled, LINES);
    return { kind: "address-edit", customer, type: edited.type, version: edited.version, body };
  };
  return (
    <CaptureForm
      {...props}
      label={edited ? texts.edit : texts.add}
      title={title}
      draftOf={draftOf}
      check={(filled) => missingFields(filled, ...(edited ? ["line1"] : ["type", "line1"]))}
    >
      <fieldset className="fields">
        <legend className="visually-hidden">{edited ? values.addressType[edited.type] : texts.add}</legend>
        {!edited && (
          <SelectField
            name="type"
            label={texts.type}
            options={values.addressType}
            isRequired
            defaultValue={shown.type}
          />
        )}
        {LINES.map((line) => (
          <TextField
            key={line}
            name={line}
            label={texts[line]}
            isRequired={line === "line1"}
            defaultValue={shown[line] ?? (line === "country" ? "Bangladesh" : undefined)}
          />
        ))}
      </fieldset>
    </CaptureForm>
  );
};
