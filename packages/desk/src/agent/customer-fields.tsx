import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useTexts } from "../i18n/i18n.tsx";

interface Props {
  readonly type: string;
  readonly onType: (type: string) => void;
}

/** The data of a customer; which of them there are depends on the kind. */
export const CustomerFields = ({ type, onType }: Props) => {
  const { customer, values } = useTexts();
  const isPerson = type === "INDIVIDUAL";
  const { REGISTRATION_NO, ...personal } = values.identificationType;
  const { INDIVIDUAL, ...organizations } = values.category;
  return (
    <>
      <fieldset className="fields">
        <legend>{customer.sections.who}</legend>
        <SelectField
          name="type"
          label={customer.type}
          options={values.customerType}
          isRequired
          defaultValue={type}
          onChange={onType}
        />
        {!isPerson && <SelectField name="category" label={customer.category} options={organizations} isRequired />}
        <TextField name="name" label={customer.name} hint={customer.nameHint} isRequired />
        {isPerson && <PersonalFields />}
      </fieldset>
      <fieldset className="fields">
        <legend>{customer.sections.identification}</legend>
        <SelectField
          key={type}
          name="identificationType"
          label={customer.identificationType}
          options={isPerson ? personal : { REGISTRATION_NO }}
          defaultValue={isPerson ? "NID" : "REGISTRATION_NO"}
          isRequired
        />
        <TextField name="identificationNumber" label={customer.identificationNumber} isRequired />
        <TextField
          name="identificationCountry"
          label={customer.identificationCountry}
          hint={customer.identificationCountryHint}
          defaultValue="BD"
          maxLength={2}
        />
      </fieldset>
      <fieldset className="fields">
        <legend>{customer.sections.contact}</legend>
        <TextField name="phone" type="tel" label={customer.phone} hint={customer.phoneHint} />
        <TextField name="email" type="email" label={customer.email} />
      </fieldset>
    </>
  );
};

const PersonalFields = () => {
  const { customer, values } = useTexts();
  return (
    <>
      <TextField name="dateOfBirth" type="date" label={customer.dateOfBirth} />
      <SelectField name="gender" label={customer.gender} options={values.gender} />
      <SelectField name="religion" label={customer.religion} options={values.religion} />
    </>
  );
};
