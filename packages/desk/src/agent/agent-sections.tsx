import type { Case } from "../case/case.ts";
import { FileSection } from "../files/file-section.tsx";
import { AddressSection } from "./address-section.tsx";
import { IdentitySection } from "./identity-section.tsx";
import { IntroducerSection } from "./introducer-section.tsx";
import { RelationSection } from "./relation-section.tsx";

/** What agents work on in a case. */
export const AgentSections = ({ kase, reload }: { readonly kase: Case; readonly reload: () => void }) => {
  const { customerId } = kase;
  const target = { customer: { customerId }, title: kase.name };
  const section = { target, onCaptured: reload };
  return (
    <div className="columns">
      <FileSection purpose="photos" {...section} stored={{ customerId, files: kase.photos }} />
      <FileSection purpose="signatures" {...section} stored={{ customerId, files: kase.signatures }} />
      <FileSection purpose="documents" {...section} stored={{ customerId, files: kase.documents }} />
      <AddressSection {...section} addresses={kase.addresses} />
      <RelationSection {...section} relations={kase.familyRelations} />
      <IntroducerSection {...section} customerId={customerId} introducer={kase.introducer} onChanged={reload} />
      <IdentitySection kase={kase} onChanged={reload} />
    </div>
  );
};
