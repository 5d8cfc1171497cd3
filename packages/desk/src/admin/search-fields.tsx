import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import type { Filter } from "./search.ts";

/** The fields of one filter. */
export const SearchFields = ({ filter }: { readonly filter: Filter }) => {
  const { admin, customer, values } = useTexts();
  switch (filter) {
    case "status":
      return <SelectField name="status" label={customer.status} options={values.customerStatus} isRequired />;
    case "kycStatus":
      return <SelectField name="kycStatus" label={customer.kycStatus} options={values.kycStatus} isRequired />;
    case "identification":
      return (
        <>
          <SelectField
            name="identificationType"
            label={customer.identificationType}
            options={values.identificationType}
            defaultValue="NID"
            isRequired
          />
          <TextField name="identificationNumber" label={customer.identificationNumber} isRequired />
          <TextField
            name="identificationCountry"
            label={customer.identificationCountry}
            hint={customer.identificationCountryHint}
            maxLength={2}
          />
        </>
      );
    case "phone":
      return <TextField name="phone" type="tel" label={customer.phone} hint={customer.phoneHint} isRequired />;
    case "email":
      return <TextField name="email" type="email" label={customer.email} isRequired />;
    case "customerNo":
      return <TextField name="customerNo" label={customer.customerNo} inputMode="numeric" isRequired />;
    case "introducerId":
      return <TextField name="introducerId" label={admin.introducerId} hint={admin.introducerIdHint} isRequired />;
  }
};
