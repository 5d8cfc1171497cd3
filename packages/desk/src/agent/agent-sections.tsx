import type { ReactNode } from "react";
import type { Case } from "../case/case.ts";
import { FileSection } from "../files/file-section.tsx";
import { AddressSection } from "./address-section.tsx";
import { IdentitySection } from "./identity-section.tsx";
import { IntroducerSection } from "./introducer-section.tsx";
import { RelationSection } from "./relation-section.tsx";

interface Props {
  readonly kase: Case;
  readonly reload: () => void;
  /** What stands above all. */
  readonly children: ReactNode;
}

/** What agents work on in a case, in two columns where there is room. */
export const AgentSections = ({ kase, reload, children }: Props) => {
  const { customerId } = kase;
  const target = { customer: { customerId }, title: kase.name };
  const section = { target, onCaptured: reload };
  return (
    <div className="columns">
      <div className="column">
        {children}
        <AddressSection {...section} stored={{ customerId, addresses: kase.addresses, onRemoved: reload }} />
        <RelationSection {...section} stored={{ customerId, relations: kase.familyRelations, onRemoved: reload }} />
      </div>
      <div className="column">
        <FileSection purpose="photos" {...section} stored={{ customerId, files: kase.photos }} />
        <FileSection purpose="signatures" {...section} stored={{ customerId, files: kase.signatures }} />
        <FileSection purpose="documents" {...section} stored={{ customerId, files: kase.documents }} />
        <IntroducerSection {...section} customerId={customerId} introducer={kase.introducer} onChanged={reload} />
        <IdentitySection kase={kase} onChanged={reload} />
      </div>
    </div>
  );
};
