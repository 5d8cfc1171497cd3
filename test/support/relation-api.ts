import { familyRelationRoutes } from "@onboarding/contracts";
import { httpFunction } from "@onboarding/http";
import { postFamilyRelation } from "../../functions/family-relations/add-family-relation.ts";
import { deleteFamilyRelation } from "../../functions/family-relations/delete-family-relation.ts";
import { patchFamilyRelation } from "../../functions/family-relations/edit-family-relation.ts";
import { getFamilyRelation } from "../../functions/family-relations/get-family-relation.ts";
import { listFamilyRelations } from "../../functions/family-relations/list-family-relations.ts";
import { call, type TestRequest } from "./api-event.ts";
import { testEnvironment } from "./environment.ts";
import { inMemoryCases } from "./in-memory-cases.ts";
import { seedCustomer, seedFields } from "./seeding.ts";

const LIST = "/v1/customers/{customerId}/family-relations";
const ONE = `${LIST}/{relationId}`;
export const UNKNOWN_RELATION = "rel_01KAK0B4V0ZZZZZZZZZZZZZZZZ";
export const father = {
  relationType: "FATHER",
  name: "Karim Rahman",
  identificationType: "PASSPORT",
  identificationNumber: "AB1234567",
};

export type Options = Omit<TestRequest, "route" | "pathParameters">;
export const ifMatch = (version: number) => ({ headers: { "if-match": `"${version}"` } });

/** The function of family relations on a store in memory, with a customer, and a call for each route. */
export const openRelationApi = async () => {
  const cases = inMemoryCases();
  const deps = { cases, environment: testEnvironment() };
  const handler = httpFunction(familyRelationRoutes, {
    addFamilyRelation: postFamilyRelation(deps),
    listFamilyRelations: listFamilyRelations(cases),
    getFamilyRelation: getFamilyRelation(cases),
    editFamilyRelation: patchFamilyRelation(deps),
    deleteFamilyRelation: deleteFamilyRelation(deps),
  });
  const customerId = await seedCustomer(deps);
  const to =
    (route: string) =>
    (options: Options, relationId?: string, customer: string = customerId) =>
      call(handler, { route, pathParameters: { customerId: customer, ...(relationId && { relationId }) }, ...options });
  const add = (body: object = father, options: Options = {}, customer?: string) =>
    to(`POST ${LIST}`)({ body, ...options }, undefined, customer);
  return {
    cases,
    customerId,
    seedAnother: () => seedCustomer(deps),
    close: () => seedFields(deps, customerId, { status: "CLOSED" }),
    add,
    /** Adds a relation and gives its id. */
    added: async (body: object = father) => String((await add(body)).body["relationId"]),
    list: (options: Options = {}, customer?: string) => to(`GET ${LIST}`)(options, undefined, customer),
    get: (id: string, options: Options = {}, customer?: string) => to(`GET ${ONE}`)(options, id, customer),
    patch: (id: string, body: object, options: Options = ifMatch(1), customer?: string) =>
      to(`PATCH ${ONE}`)({ body, ...options }, id, customer),
    remove: (id: string, options: Options = ifMatch(1), customer?: string) =>
      to(`DELETE ${ONE}`)(options, id, customer),
  };
};
