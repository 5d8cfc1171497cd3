import type { components } from "@onboarding/client";
import { Link } from "wouter";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { AddableSection } from "./addable-section.tsx";
import { RelationForm } from "./relation-form.tsx";
import { RemoveRecord } from "./remove-record.tsx";
import type { SectionProps } from "./target.ts";

type Relation = components["schemas"]["FamilyRelation"];

/** What the API has; absent for a customer who is not registered yet. */
interface Stored {
  readonly customerId: string;
  readonly relations: readonly Relation[];
  readonly onRemoved: () => void;
}

const RelationItem = ({
  relation,
  customerId,
  onRemoved,
}: Omit<Stored, "relations"> & { readonly relation: Relation }) => {
  const { agent, common, values } = useTexts();
  const { client } = useServices();
  const { digits } = useFormats();
  const { relativeId, name, identificationType, identificationNumber = "" } = relation;
  const { relationId, version } = relation;
  const params = { path: { customerId, relationId }, header: { "If-Match": `"${version}"` } };
  const remove = () => asked(client.DELETE("/v1/customers/{customerId}/family-relations/{relationId}", { params }));
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
      <div className="actions">
        <RemoveRecord text={common.remove} question={agent.removeSure} remove={remove} onRemoved={onRemoved} />
      </div>
    </li>
  );
};

/** The family of a customer, with a form for one more. */
export const RelationSection = ({ stored, target, onCaptured }: SectionProps & { readonly stored?: Stored }) => {
  const { agent } = useTexts();
  const texts = agent.relation;
  return (
    <AddableSection
      title={texts.title}
      addText={texts.add}
      onCaptured={onCaptured}
      form={({ done, cancel }) => <RelationForm target={target} onCaptured={done} onCancel={cancel} />}
    >
      {!stored?.relations.length && <p className="soft">{texts.none}</p>}
      <ul className="cards">
        {stored?.relations.map((relation) => (
          <RelationItem key={relation.relationId} {...stored} relation={relation} />
        ))}
      </ul>
    </AddableSection>
  );
};
