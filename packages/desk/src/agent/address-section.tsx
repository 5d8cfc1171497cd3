import type { components } from "@onboarding/client";
import { useState } from "react";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import { Badge, type Tone } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { AddableSection } from "./addable-section.tsx";
import { AddressForm } from "./address-form.tsx";
import { RemoveRecord } from "./remove-record.tsx";
import type { SectionProps } from "./target.ts";

type Address = components["schemas"]["Address"];

export const verificationTones: Readonly<Record<Address["verificationStatus"], Tone>> = {
  PENDING: "waiting",
  VERIFIED: "good",
  REJECTED: "bad",
};

const lineOf = ({ line1, line2, unionWard, upazila, district, division, postalCode, country }: Address): string =>
  [line1, line2, unionWard, upazila, district, division, postalCode, country].filter(Boolean).join(", ");

/** What the API has; absent for a customer who is not registered yet. */
interface Stored {
  readonly customerId: string;
  readonly addresses: readonly Address[];
  readonly onRemoved: () => void;
}

type ItemProps = SectionProps & Omit<Stored, "addresses"> & { readonly address: Address };

/** One address, and why it was rejected if it was; can be edited in its place. */
const AddressItem = ({ address, customerId, onRemoved, ...section }: ItemProps) => {
  const { agent, common, values } = useTexts();
  const { client } = useServices();
  const [isEdited, setEdited] = useState(false);
  const { type, version } = address;
  const params = { path: { customerId, type }, header: { "If-Match": `"${version}"` } };
  const remove = () => asked(client.DELETE("/v1/customers/{customerId}/addresses/{type}", { params }));
  if (isEdited) {
    return (
      <li className="card">
        <AddressForm
          target={section.target}
          edited={address}
          onCancel={() => setEdited(false)}
          onCaptured={(entry) => {
            setEdited(false);
            section.onCaptured(entry);
          }}
        />
      </li>
    );
  }
  return (
    <li className="card">
      <div className="card-head">
        <h3>{values.addressType[address.type]}</h3>
        <Badge tone={verificationTones[address.verificationStatus]}>
          {values.verificationStatus[address.verificationStatus]}
        </Badge>
      </div>
      <p>{lineOf(address)}</p>
      {address.reasonCodes?.map((code) => (
        <p key={code} className="fault">
          {values.reasonCode[code]}
        </p>
      ))}
      {address.remarks !== undefined && <p className="soft">{address.remarks}</p>}
      <div className="actions">
        <Button onPress={() => setEdited(true)} label={`${agent.address.edit}: ${values.addressType[address.type]}`}>
          {common.edit}
        </Button>
        <RemoveRecord text={common.remove} question={agent.removeSure} remove={remove} onRemoved={onRemoved} />
      </div>
    </li>
  );
};

/** The addresses of a customer, with a form for another one. */
export const AddressSection = ({ stored, ...section }: SectionProps & { readonly stored?: Stored }) => {
  const { agent } = useTexts();
  const texts = agent.address;
  return (
    <AddableSection
      title={texts.title}
      addText={texts.add}
      onCaptured={section.onCaptured}
      form={({ done, cancel }) => <AddressForm target={section.target} onCaptured={done} onCancel={cancel} />}
    >
      {!stored?.addresses.length && <p className="soft">{texts.none}</p>}
      <ul className="cards">
        {stored?.addresses.map((address) => (
          <AddressItem key={address.type} {...stored} address={address} {...section} />
        ))}
      </ul>
    </AddableSection>
  );
};
