import type { components } from "@onboarding/client";
import { useState } from "react";
import { Link } from "wouter";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { useOnline } from "../app/use-online.ts";
import type { Failure } from "../forms/faults.ts";
import { problemWords } from "../forms/problem-words.ts";
import { useTexts } from "../i18n/i18n.tsx";
import { Badge } from "../ui/badge.tsx";
import { ConfirmButton } from "../ui/confirm-button.tsx";
import { Notice } from "../ui/notice.tsx";
import { AddableSection } from "./addable-section.tsx";
import { verificationTones } from "./address-section.tsx";
import { IntroducerForm } from "./introducer-form.tsx";
import type { SectionProps } from "./target.ts";

type Introducer = components["schemas"]["Introducer"];

interface Props extends SectionProps {
  readonly customerId: string;
  readonly introducer: Introducer | null;
  readonly onChanged: () => void;
}

/** Takes the introducer away; needs the network, since it names the version that was looked at. */
const RemoveIntroducer = ({
  customerId,
  introducer,
  onChanged,
}: Omit<Props, "introducer"> & { readonly introducer: Introducer }) => {
  const texts = useTexts();
  const { client } = useServices();
  const [failure, setFailure] = useState<Failure>();
  const remove = async (): Promise<void> => {
    const params = { path: { customerId }, header: { "If-Match": `"${introducer.version}"` } };
    const answer = await asked(client.DELETE("/v1/customers/{customerId}/introducer", { params }));
    setFailure(answer.failure);
    if (!answer.failure) onChanged();
  };
  return (
    <>
      {failure && <Notice kind="bad">{problemWords(failure, texts)}</Notice>}
      <ConfirmButton question={texts.agent.introducer.removeSure} onConfirm={remove}>
        {texts.agent.introducer.remove}
      </ConfirmButton>
    </>
  );
};

const IntroducerItem = ({ introducer, ...props }: Props & { readonly introducer: Introducer }) => {
  const { agent, customer, values } = useTexts();
  const { verificationStatus, relationshipType, accountNo } = introducer;
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
        <RemoveIntroducer {...props} introducer={introducer} />
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
