import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import type { Registration } from "./registration.ts";

/** What the fields show first. */
type Before = Partial<Registration> | undefined;

interface Props {
  readonly type: string;
  /** None: the kind of a registered customer does not change. */
  readonly onType?: (type: string) => void;
  readonly before?: Before;
}

/** The data of a customer; which of them there are depends on the kind. */
export const CustomerFields = ({ type, onType, before }: Props) => {
  const { customer, values } = useTexts();
  const isPerson = type === "INDIVIDUAL";
  const { INDIVIDUAL, ...organizations } = values.category;
  return (
    <>
      <fieldset className="fields">
        <legend>{customer.sections.who}</legend>
        {onType && (
          <SelectField
            name="type"
            label={customer.type}
            options={values.customerType}
            isRequired
            defaultValue={type}
            onChange={onType}
          />
        )}
        {onType && !isPerson && (
          <SelectField
            name="category"
            label={customer.category}
            options={organizations}
            isRequired
            defaultValue={before?.category}
          />
        )}
        <TextField name="name" label={customer.name} hint={customer.nameHint} isRequired defaultValue={before?.name} />
        {isPerson && <PersonalFields before={before} />}
      </fieldset>
      <IdentificationFields key={type} isPerson={isPerson} before={before} />
      <fieldset className="fields">
        <legend>{customer.sections.contact}</legend>
        <TextField
          name="phone"
          type="tel"
          label={customer.phone}
          hint={customer.phoneHint}
          defaultValue={before?.phone}
        />
        <TextField name="email" type="email" label={customer.email} defaultValue={before?.email} />
      </fieldset>
    </>
  );
};

const IdentificationFields = ({ isPerson, before }: { readonly isPerson: boolean; readonly before: Before }) => {
  const { customer, values } = useTexts();
  const { REGISTRATION_NO, ...personal } = values.identificationType;
  const first = isPerson ? "NID" : "REGISTRATION_NO";
  return (
    <fieldset className="fields">
      <legend>{customer.sections.identification}</legend>
      <SelectField
        name="identificationType"
        label={customer.identificationType}
        options={isPerson ? personal : { REGISTRATION_NO }}
        defaultValue={before?.identificationType ?? first}
        isRequired
      />
      <TextField
        name="identificationNumber"
        label={customer.identificationNumber}
        defaultValue={before?.identificationNumber}
        isRequired
      />
      <TextField
        name="identificationCountry"
        label={customer.identificationCountry}
        hint={customer.identificationCountryHint}
        defaultValue={before?.identificationCountry ?? "BD"}
        maxLength={2}
      />
    </fieldset>
  );
};

const PersonalFields = ({ before }: { readonly before: Before }) => {
  const { customer, values } = useTexts();
  return (
    <>
      <TextField name="dateOfBirth" type="date" label={customer.dateOfBirth} defaultValue={before?.dateOfBirth} />
      <SelectField name="gender" label={customer.gender} options={values.gender} defaultValue={before?.gender} />
      <SelectField
        name="religion"
        label={customer.religion}
        options={values.religion}
        defaultValue={before?.religion}
      />
    </>
  );
};
