import type { Case, CaseRecords, Step } from "./case.ts";
import { HOME_COUNTRY } from "./countries.ts";
import { assertNotClosed } from "./customer.ts";
import { DomainError, InputFaults } from "./domain-error.ts";
import { type FamilyRelation, RawIdentity, type RelationId, type RelationType } from "./family-relation.ts";
import { type Identification, isSameIdentification } from "./identification.ts";
import type { ActorId, CustomerId, Instant } from "./ids.ts";
import { type MergePatch, mergePatched } from "./merge-patch.ts";
import { assertVersion, newRecordMeta } from "./record.ts";
import { relativeEditFaults } from "./relative-faults.ts";

/** A relative: a customer, or the identity of a person. `relativeFaults` says which of the fields go together. */
export interface RelativeData extends Partial<RawIdentity> {
  readonly relationType: RelationType;
  readonly relativeId?: CustomerId | undefined;
}

/** What no two relations of a customer share: the relative's customer id, or their identification. */
export type RelativeKey = CustomerId | Identification;

/** Which relation is meant, at the version that the caller has seen. */
export interface RelationAt {
  readonly relationId: RelationId;
  readonly expectedVersion: number;
}

/** A step, and what it does to the claims on relatives. */
export interface RelationStep extends Step {
  readonly taken?: RelativeKey;
  readonly released?: RelativeKey;
}

/** What no two relations of a customer share. */
export const relativeKeyOf = (relation: FamilyRelation): RelativeKey => {
  const { relativeId, identificationType, identificationNumber, identificationCountry } = relation;
  if (relativeId !== undefined) return relativeId;
  if (identificationType && identificationNumber !== undefined && identificationCountry !== undefined) {
    return { identificationType, identificationNumber, identificationCountry };
  }
  throw new TypeError("a relation with neither a customer nor an identification");
};

/**
 * A new relation of a customer.
 *
 * @throws DomainError relative-is-self
 */
export const newFamilyRelation = (
  ids: { readonly customerId: CustomerId; readonly relationId: RelationId },
  data: RelativeData,
  actor: ActorId,
  now: Instant,
): FamilyRelation => {
  const { customerId, relationId } = ids;
  if (data.relativeId === customerId) throw new DomainError("relative-is-self");
  const { relationType, relativeId, ...identity } = data;
  const relative =
    relativeId === undefined ? RawIdentity.parse({ identificationCountry: HOME_COUNTRY, ...identity }) : { relativeId };
  return { relationId, relationType, ...relative, ...newRecordMeta(actor, now) };
};

/**
 * The customer's relation of an id.
 *
 * @throws DomainError relation-not-found
 */
export const familyRelationOf = (
  { familyRelations }: Pick<CaseRecords, "familyRelations">,
  relationId: RelationId,
): FamilyRelation => {
  const relation = familyRelations.find((one) => one.relationId === relationId);
  if (!relation) throw new DomainError("relation-not-found");
  return relation;
};

const relationAt = (records: CaseRecords, { relationId, expectedVersion }: RelationAt): FamilyRelation => {
  const relation = familyRelationOf(records, relationId);
  assertNotClosed(records.customer);
  assertVersion(relation, expectedVersion);
  return relation;
};

/** Another spelling of the same number is the same relative. */
const movedKey = (before: FamilyRelation, after: FamilyRelation): Pick<RelationStep, "taken" | "released"> => {
  const [released, taken] = [relativeKeyOf(before), relativeKeyOf(after)];
  if (typeof released === "string" || typeof taken === "string") return {};
  return isSameIdentification(released, taken) ? {} : { released, taken };
};

/**
 * Edits a relation: its type, and the identity of a relative who is no customer. Undefined when the patch changes nothing.
 *
 * @throws DomainError relation-not-found, customer-closed, stale-version; InputFaults when the patch says something of a
 * relative who is a customer
 */
export const editFamilyRelation = (
  { revision: _, ...records }: Case,
  at: RelationAt,
  patch: MergePatch<Omit<RelativeData, "relativeId">>,
): RelationStep | undefined => {
  const before = relationAt(records, at);
  const faults = relativeEditFaults(before, patch);
  if (faults.length > 0) throw new InputFaults(faults);
  const after = mergePatched<FamilyRelation>(before, patch);
  if (after === before) return undefined;
  const { relationId, relationType } = after;
  return {
    event: { type: "family-relation.updated", data: { relationId, relationType } },
    records: { ...records, familyRelations: records.familyRelations.map((one) => (one === before ? after : one)) },
    ...movedKey(before, after),
  };
};

/**
 * Takes a relation away; the same relative may be added again.
 *
 * @throws DomainError relation-not-found, customer-closed, stale-version
 */
export const removeFamilyRelation = ({ revision: _, ...records }: Case, at: RelationAt): RelationStep => {
  const relation = relationAt(records, at);
  const { relationId, relationType } = relation;
  return {
    event: { type: "family-relation.removed", data: { relationId, relationType } },
    records: { ...records, familyRelations: records.familyRelations.filter((one) => one !== relation) },
    released: relativeKeyOf(relation),
  };
};
