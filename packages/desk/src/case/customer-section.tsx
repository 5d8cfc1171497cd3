import { lazy, type ReactNode, useState } from "react";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { CaptureNotice } from "../offline/capture-notice.tsx";
import type { Entry } from "../offline/entry.ts";
import { Badge, type Tone } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Facts } from "../ui/facts.tsx";
import { Section } from "../ui/section.tsx";
import type { Case } from "./case.ts";

const CustomerEditForm = lazy(async () => ({
  default: (await import("../agent/customer-edit-form.tsx")).CustomerEditForm,
}));

const statusTones: Readonly<Record<Case["status"], Tone>> = {
  PENDING: "waiting",
  ACTIVE: "good",
  INACTIVE: "quiet",
  SUSPENDED: "bad",
  CLOSED: "bad",
};
const kycTones: Readonly<Record<Case["kycStatus"], Tone>> = { PENDING: "waiting", VERIFIED: "good", REJECTED: "bad" };

const CustomerFacts = ({ kase }: { readonly kase: Case }) => {
  const { case: texts, customer, values } = useTexts();
  const { digits, date, phone } = useFormats();
  const or = (value: string | undefined) => value ?? <span className="soft">{texts.notGiven}</span>;
  const personal: readonly (readonly [string, ReactNode])[] = [
    [customer.dateOfBirth, or(kase.dateOfBirth && date(kase.dateOfBirth))],
    [customer.gender, or(kase.gender && values.gender[kase.gender])],
    [customer.religion, or(kase.religion && values.religion[kase.religion])],
  ];
  const number = `${digits(kase.identificationNumber)} (${kase.identificationCountry})`;
  return (
    <Facts
      items={[
        [customer.customerNo, digits(kase.customerNo)],
        [
          customer.status,
          <Badge key="status" tone={statusTones[kase.status]}>
            {values.customerStatus[kase.status]}
          </Badge>,
        ],
        [
          customer.kycStatus,
          <Badge key="kyc" tone={kycTones[kase.kycStatus]}>
            {values.kycStatus[kase.kycStatus]}
          </Badge>,
        ],
        [customer.kycLevel, values.kycLevel[kase.kycLevel]],
        [customer.category, values.category[kase.category]],
        [values.identificationType[kase.identificationType], number],
        [customer.phone, or(kase.phone && phone(kase.phone))],
        [customer.email, or(kase.email)],
        ...(kase.type === "INDIVIDUAL" ? personal : []),
      ]}
    />
  );
};

interface Props {
  readonly kase: Case;
  readonly mayEdit?: boolean;
  readonly onChanged?: () => void;
}

/** Who the customer is; editable in its place. */
export const CustomerSection = ({ kase, mayEdit = false, onChanged }: Props) => {
  const { agent, case: texts, common } = useTexts();
  const [isEdited, setEdited] = useState(false);
  const [captured, setCaptured] = useState<Entry>();
  const canEdit = mayEdit && !isEdited && kase.status !== "CLOSED";
  const done = (entry: Entry): void => {
    setEdited(false);
    setCaptured(entry);
    onChanged?.();
  };
  return (
    <Section
      title={texts.dataTitle}
      actions={
        canEdit && (
          <Button label={agent.editData} onPress={() => setEdited(true)}>
            {common.edit}
          </Button>
        )
      }
    >
      {captured && <CaptureNotice entry={captured} />}
      {isEdited ? (
        <CustomerEditForm kase={kase} onCaptured={done} onCancel={() => setEdited(false)} />
      ) : (
        <CustomerFacts kase={kase} />
      )}
    </Section>
  );
};
