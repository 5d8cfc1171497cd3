import type { components } from "@onboarding/client";
import { Link } from "wouter";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { AddableSection } from "./addable-section.tsx";
import { RelationForm } from "./relation-form.tsx";
import type { SectionProps } from "./target.ts";

type Relation = components["schemas"]["FamilyRelation"];

const RelationItem = ({ relation }: { readonly relation: Relation }) => {
  const { agent, values } = useTexts();
  const { digits } = useFormats();
  const { relativeId, name, identificationType, identificationNumber = "" } = relation;
  return (
    <li className="card">
      <h3>{values.relationType[relation.relationType]}</h3>
      {relativeId !== undefined && <Link href={`/customers/${relativeId}`}>{agent.relation.isCustomer}</Link>}
      {name !== undefined && <p>{name}</p>}
      {identificationType !== undefined && (
        <p className="soft">
          {values.identificationType[identificationType]}: {digits(identificationNumber)}
        </p>
      )}
    </li>
  );
};

/** The family of a customer, with a form for one more. */
export const RelationSection = ({
  relations = [],
  target,
  onCaptured,
}: SectionProps & { readonly relations?: readonly Relation[] }) => {
  const { agent } = useTexts();
  const texts = agent.relation;
  return (
    <AddableSection
      title={texts.title}
      addText={texts.add}
      onCaptured={onCaptured}
      form={({ done, cancel }) => <RelationForm target={target} onCaptured={done} onCancel={cancel} />}
    >
      {relations.length === 0 && <p className="soft">{texts.none}</p>}
      <ul className="cards">
        {relations.map((relation) => (
          <RelationItem key={relation.relationId} relation={relation} />
        ))}
      </ul>
    </AddableSection>
  );
};
