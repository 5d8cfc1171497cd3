import type { components } from "@onboarding/client";
import { Link } from "wouter";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { useOnline } from "../app/use-online.ts";
import { useTexts } from "../i18n/i18n.tsx";
import { Badge } from "../ui/badge.tsx";
import { AddableSection } from "./addable-section.tsx";
import { verificationTones } from "./address-section.tsx";
import { IntroducerForm } from "./introducer-form.tsx";
import { RemoveRecord } from "./remove-record.tsx";
import type { SectionProps } from "./target.ts";

type Introducer = components["schemas"]["Introducer"];

interface Props extends SectionProps {
  readonly customerId: string;
  readonly introducer: Introducer | null;
  readonly onChanged: () => void;
}

const IntroducerItem = ({ introducer, customerId, onChanged }: Props & { readonly introducer: Introducer }) => {
  const { agent, customer, values } = useTexts();
  const { client } = useServices();
  const { verificationStatus, relationshipType, accountNo, version } = introducer;
  const params = { path: { customerId }, header: { "If-Match": `"${version}"` } };
  const remove = () => asked(client.DELETE("/v1/customers/{customerId}/introducer", { params }));
  return (
    <div className="card">
      <div className="card-head">
        <h3>{values.relationshipType[relationshipType]}</h3>
        <Badge tone={verificationTones[verificationStatus]}>{values.verificationStatus[verificationStatus]}</Badge>
      </div>
      <Link href={`/customers/${introducer.introducerId}`}>{customer.openCase}</Link>
      {accountNo !== undefined && (
        <p>
          {agent.introducer.accountNo}: {accountNo}
        </p>
      )}
      {introducer.reasonCodes?.map((code) => (
        <p key={code} className="fault">
          {values.reasonCode[code]}
        </p>
      ))}
      <div className="actions">
        <RemoveRecord
          text={agent.introducer.remove}
          question={agent.introducer.removeSure}
          remove={remove}
          onRemoved={onChanged}
        />
      </div>
    </div>
  );
};

/** Who introduces the customer. */
export const IntroducerSection = (props: Props) => {
  const { agent } = useTexts();
  const isOnline = useOnline();
  const { introducer, onCaptured, target } = props;
  const texts = agent.introducer;
  const canAssign = isOnline && introducer === null;
  return (
    <AddableSection
      title={texts.title}
      addText={canAssign ? texts.assign : undefined}
      onCaptured={onCaptured}
      form={({ done, cancel }) => <IntroducerForm target={target} onCaptured={done} onCancel={cancel} />}
    >
      {introducer ? <IntroducerItem {...props} introducer={introducer} /> : <p className="soft">{texts.none}</p>}
      {!isOnline && introducer === null && <p className="soft">{texts.offline}</p>}
    </AddableSection>
  );
};
