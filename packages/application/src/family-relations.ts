import {
  type CustomerId,
  editFamilyRelation,
  type FamilyRelation,
  familyRelationOf,
  type MergePatch,
  newFamilyRelation,
  type RelationAt,
  RelationId,
  type RelationStep,
  type RelativeData,
  type RelativeKey,
  relativeKeyOf,
  removeFamilyRelation,
} from "@onboarding/domain";
import { addRecord } from "./add-record.ts";
import type { Claim, Requirement } from "./change.ts";
import type { ChangeCaseDeps, Decision } from "./change-case.ts";
import { changingUseCase, type OfCustomer } from "./changing-use-case.ts";
import type { Actor } from "./ports.ts";

/** A relation of a customer, at the version that the caller has seen. */
type CustomerRelationAt = OfCustomer<RelationAt>;

const claimOn = (of: CustomerId, relative: RelativeKey): Claim => ({ kind: "relative", of, relative });

/** What is unique about relations; nobody knows it any more of one that was erased. */
export const relationClaims = (of: CustomerId, relations: readonly FamilyRelation[]): Claim[] =>
  relations.filter(({ erased }) => !erased).map((relation) => claimOn(of, relativeKeyOf(relation)));

/** A relative who is named by customer id must be a customer when the relation is written. */
const requirementsOf = ({ relativeId }: FamilyRelation): Requirement[] =>
  relativeId === undefined ? [] : [{ kind: "customerExists", customerId: relativeId, otherwise: "relative-not-found" }];

/**
 * Adds a relation: that the relative is not recorded yet and exists, where it is a customer, are conditions of the write.
 *
 * @throws DomainError customer-not-found, customer-closed, relation-already-exists, relative-is-self, relative-not-found,
 * case-busy; Replayed
 */
export const addFamilyRelation = async <R>(
  deps: ChangeCaseDeps,
  customerId: CustomerId,
  data: RelativeData,
  by: Actor,
  reply: (relation: FamilyRelation) => R,
  signal: AbortSignal,
): Promise<R> => {
  const now = deps.environment.now();
  const relationId = RelationId.parse(`rel_${deps.environment.ulid(now.getTime())}`);
  const relation = newFamilyRelation({ customerId, relationId }, data, by.actor, now.toISOString());
  const { relationType } = relation;
  const addition = {
    record: { kind: "familyRelation", record: relation },
    exists: "relation-already-exists",
    event: { type: "family-relation.added", data: { relationId, relationType } },
    taken: [claimOn(customerId, relativeKeyOf(relation))],
    requirements: requirementsOf(relation),
  } as const;
  return addRecord(deps, customerId, by, addition, reply, signal);
};

const decisionOf = (of: CustomerId, step: RelationStep | undefined): Decision => {
  if (!step) return { steps: [] };
  const { event, records, taken, released } = step;
  return {
    steps: [{ event, records }],
    ...(taken && { taken: [claimOn(of, taken)] }),
    ...(released && { released: [claimOn(of, released)] }),
  };
};

/**
 * Edits a relation; another identification takes the claim of the old one with it.
 *
 * @throws DomainError customer-not-found, relation-already-exists, case-busy, and whatever the domain's `editFamilyRelation`
 * throws
 */
export const changeFamilyRelation = changingUseCase<
  CustomerRelationAt & { readonly patch: MergePatch<Omit<RelativeData, "relativeId">> },
  FamilyRelation
>({
  decide: (kase, { patch, ...at }) => decisionOf(at.customerId, editFamilyRelation(kase, at, patch)),
  shown: (records, { relationId }) => familyRelationOf(records, relationId),
});

/**
 * Takes a relation away, and with it the claim on the relative.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `removeFamilyRelation` throws
 */
export const deleteFamilyRelation = changingUseCase<CustomerRelationAt, void>({
  decide: (kase, at) => decisionOf(at.customerId, removeFamilyRelation(kase, at)),
  shown: () => undefined,
});
