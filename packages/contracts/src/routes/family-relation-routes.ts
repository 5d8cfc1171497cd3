import { type RawIdentity, RelationId, relativeFaults, relativePatchFaults } from "@onboarding/domain";
import * as z from "zod";
import { AddFamilyRelationRequest, EditFamilyRelationRequest } from "../family-relation-requests.ts";
import { FamilyRelationPage, FamilyRelationView } from "../family-relations.ts";
import { plainRoute, type Route } from "../route.ts";
import { ofCustomer } from "./of-customer.ts";

const relations = "/v1/customers/{customerId}/family-relations";
const relation = `${relations}/{relationId}` as const;
const ofRelation = z.strictObject({ ...ofCustomer.shape, relationId: RelationId });

/** The family of a customer: other customers, and people who are none. */
export const familyRelationRoutes = {
  addFamilyRelation: {
    ...plainRoute,
    method: "POST",
    path: relations,
    permission: "customers:write",
    summary: "Adds a relative: another customer, or the identity of somebody who is none.",
    pathParameters: ofCustomer,
    body: AddFamilyRelationRequest,
    bodyRules: (body: Partial<RawIdentity>, today: string, sent: ReadonlySet<string>) =>
      relativeFaults(body, sent, today),
    success: { status: 201, schema: FamilyRelationView },
    problems: [
      "customer-not-found",
      "customer-closed",
      "relation-already-exists",
      "relative-is-self",
      "relative-not-found",
      "case-busy",
    ],
  },
  listFamilyRelations: {
    ...plainRoute,
    method: "GET",
    path: relations,
    permission: "customers:read",
    summary: "Lists the customer's family relations.",
    pathParameters: ofCustomer,
    success: { status: 200, schema: FamilyRelationPage },
    problems: ["customer-not-found"],
  },
  getFamilyRelation: {
    ...plainRoute,
    method: "GET",
    path: relation,
    permission: "customers:read",
    summary: "Reads a family relation.",
    pathParameters: ofRelation,
    success: { status: 200, schema: FamilyRelationView },
    problems: ["relation-not-found"],
  },
  editFamilyRelation: {
    ...plainRoute,
    method: "PATCH",
    path: relation,
    permission: "customers:write",
    summary: "Edits a family relation by a merge patch; who a customer is, is edited with that customer.",
    pathParameters: ofRelation,
    body: EditFamilyRelationRequest,
    bodyRules: relativePatchFaults,
    needsIfMatch: true,
    success: { status: 200, schema: FamilyRelationView },
    problems: ["customer-not-found", "relation-not-found", "customer-closed", "relation-already-exists", "case-busy"],
  },
  deleteFamilyRelation: {
    ...plainRoute,
    method: "DELETE",
    path: relation,
    permission: "customers:write",
    summary: "Takes a family relation away; the same relative may be added again.",
    pathParameters: ofRelation,
    needsIfMatch: true,
    success: { status: 204, schema: z.undefined() },
    problems: ["customer-not-found", "relation-not-found", "customer-closed", "case-busy"],
  },
} as const satisfies Record<string, Route>;
