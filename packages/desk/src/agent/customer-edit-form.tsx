import { useState } from "react";
import type { Case } from "../case/case.ts";
import type { FormValues } from "../forms/form.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import type { Draft, Entry } from "../offline/entry.ts";
import { CaptureForm } from "./capture-form.tsx";
import { CustomerFields } from "./customer-fields.tsx";
import { mergePatch } from "./merge-patch.ts";
import { missingFields } from "./required.ts";

const COMMON = ["name", "phone", "email", "identificationType", "identificationNumber", "identificationCountry"];
const PERSONAL = ["dateOfBirth", "gender", "religion"];

/** Edits a customer's data: sends only what has changed, for the version that was looked at. */
export const CustomerEditForm = ({
  kase: newest,
  onCaptured,
  onCancel,
}: {
  readonly kase: Case;
  readonly onCaptured: (entry: Entry) => void;
  readonly onCancel: () => void;
}) => {
  const { agent } = useTexts();
  // What is in the form was read from this one: a newer one that comes meanwhile must not lend it its version.
  const [kase] = useState(newest);
  const fields = kase.type === "INDIVIDUAL" ? [...COMMON, ...PERSONAL] : COMMON;
  const draftOf = (values: FormValues): Draft => ({
    kind: "customer-edit",
    customer: { customerId: kase.customerId },
    version: kase.version,
    body: mergePatch({ ...kase }, values, fields),
  });
  return (
    <CaptureForm
      label={agent.editData}
      title={kase.name}
      draftOf={draftOf}
      check={(values) => missingFields(values, "name", "identificationType", "identificationNumber")}
      onCaptured={onCaptured}
      onCancel={onCancel}
    >
      <CustomerFields type={kase.type} before={kase} />
    </CaptureForm>
  );
};
