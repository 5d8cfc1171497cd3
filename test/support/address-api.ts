import { addressRoutes } from "@onboarding/contracts";
import { httpFunction } from "@onboarding/http";
import { postAddress } from "../../functions/addresses/add-address.ts";
import { deleteAddress } from "../../functions/addresses/delete-address.ts";
import { patchAddress } from "../../functions/addresses/edit-address.ts";
import { getAddress } from "../../functions/addresses/get-address.ts";
import { listAddresses } from "../../functions/addresses/list-addresses.ts";
import { postAddressVerification } from "../../functions/addresses/verify-address.ts";
import { agentClaims, call, type TestRequest, verifierClaims } from "./api-event.ts";
import { testEnvironment } from "./environment.ts";
import { inMemoryCases } from "./in-memory-cases.ts";
import { seedCustomer, seedFields } from "./seeding.ts";

const LIST = "/v1/customers/{customerId}/addresses";
const ONE = `${LIST}/{type}`;
export const serviceClaims = { sub: "service-1", typ: "Bearer", roles: "[service]" };
export const otherAgent = { ...agentClaims, sub: "agent-2" };
export const home = { type: "PERMANENT", line1: "House 7, Road 12", district: "Dhaka" };
export const rejection = { decision: "REJECTED", reasonCodes: ["ADDRESS_NOT_CONFIRMED"], remarks: "nobody there" };

export type Options = Omit<TestRequest, "route" | "pathParameters">;
export const ifMatch = (version: number) => ({ headers: { "if-match": `"${version}"` } });

/** The function of addresses on a store in memory, with a customer, and a call for each route. */
export const openAddressApi = async () => {
  const cases = inMemoryCases();
  const deps = { cases, environment: testEnvironment() };
  const handler = httpFunction(addressRoutes, {
    addAddress: postAddress(deps),
    listAddresses: listAddresses(cases),
    getAddress: getAddress(cases),
    editAddress: patchAddress(deps),
    deleteAddress: deleteAddress(deps),
    verifyAddress: postAddressVerification(deps),
  });
  const customerId = await seedCustomer(deps);
  const to =
    (route: string) =>
    (options: Options, type?: string, customer: string = customerId) =>
      call(handler, { route, pathParameters: { customerId: customer, ...(type && { type }) }, ...options });
  return {
    cases,
    customerId,
    close: () => seedFields(deps, customerId, { status: "CLOSED" }),
    add: (body: object | undefined = home, options: Options = {}, customer?: string) =>
      to(`POST ${LIST}`)({ body, ...options }, undefined, customer),
    list: (options: Options = {}, customer?: string) => to(`GET ${LIST}`)(options, undefined, customer),
    get: (type = "PERMANENT", options: Options = {}, customer?: string) => to(`GET ${ONE}`)(options, type, customer),
    patch: (body: object, options: Options = ifMatch(1), type = "PERMANENT", customer?: string) =>
      to(`PATCH ${ONE}`)({ body, ...options }, type, customer),
    remove: (options: Options = ifMatch(1), type = "PERMANENT", customer?: string) =>
      to(`DELETE ${ONE}`)(options, type, customer),
    verify: (body: object = { decision: "VERIFIED" }, options: Options = {}, type = "PERMANENT", customer?: string) =>
      to(`POST ${ONE}/verification`)({ body, claims: verifierClaims, ...ifMatch(1), ...options }, type, customer),
  };
};
