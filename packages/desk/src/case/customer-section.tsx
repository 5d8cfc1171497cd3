import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { Facts } from "../ui/facts.tsx";
import { Section } from "../ui/section.tsx";
import type { Case } from "./case.ts";

/** Who the customer is. */
export const CustomerSection = ({ kase }: { readonly kase: Case }) => {
  const { case: texts, customer, values } = useTexts();
  const { digits, date, phone } = useFormats();
  const none = texts.notGiven;
  return (
    <Section title={texts.dataTitle}>
      <Facts
        items={[
          [customer.customerNo, digits(kase.customerNo)],
          [customer.status, values.customerStatus[kase.status]],
          [customer.kycStatus, values.kycStatus[kase.kycStatus]],
          [customer.kycLevel, values.kycLevel[kase.kycLevel]],
          [customer.category, values.category[kase.category]],
          [
            values.identificationType[kase.identificationType],
            `${digits(kase.identificationNumber)} (${kase.identificationCountry})`,
          ],
          [customer.phone, kase.phone === undefined ? none : phone(kase.phone)],
          [customer.email, kase.email ?? none],
          [customer.dateOfBirth, kase.dateOfBirth === undefined ? none : date(kase.dateOfBirth)],
          [customer.gender, kase.gender === undefined ? none : values.gender[kase.gender]],
          [customer.religion, kase.religion === undefined ? none : values.religion[kase.religion]],
        ]}
      />
    </Section>
  );
};
