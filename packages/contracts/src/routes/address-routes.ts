import { AddressType } from "@onboarding/domain";
import * as z from "zod";
import { AddAddressRequest, AddressPage, AddressView, EditAddressRequest } from "../addresses.ts";
import { plainRoute, type Route } from "../route.ts";
import { judging } from "./judging.ts";
import { ofCustomer } from "./of-customer.ts";

const addresses = "/v1/customers/{customerId}/addresses";
const address = `${addresses}/{type}` as const;
const ofType = z.strictObject({ ...ofCustomer.shape, type: AddressType });

/** The addresses of a customer, one of each type, and what verifiers say of them. */
export const addressRoutes = {
  addAddress: {
    ...plainRoute,
    method: "POST",
    path: addresses,
    permission: "customers:write",
    summary: "Adds an address of a type that the customer has none of yet.",
    pathParameters: ofCustomer,
    body: AddAddressRequest,
    success: { status: 201, schema: AddressView },
    problems: ["customer-not-found", "customer-closed", "address-type-already-exists", "case-busy"],
  },
  listAddresses: {
    ...plainRoute,
    method: "GET",
    path: addresses,
    permission: "customers:read",
    summary: "Lists the customer's addresses.",
    pathParameters: ofCustomer,
    success: { status: 200, schema: AddressPage },
    problems: ["customer-not-found"],
  },
  getAddress: {
    ...plainRoute,
    method: "GET",
    path: address,
    permission: "customers:read",
    summary: "Reads an address.",
    pathParameters: ofType,
    success: { status: 200, schema: AddressView },
    problems: ["address-not-found"],
  },
  editAddress: {
    ...plainRoute,
    method: "PATCH",
    path: address,
    permission: "customers:write",
    summary: "Edits an address by a merge patch, which sends it back to the verifier.",
    pathParameters: ofType,
    body: EditAddressRequest,
    needsIfMatch: true,
    success: { status: 200, schema: AddressView },
    problems: ["customer-not-found", "address-not-found", "customer-closed", "verification-final", "case-busy"],
  },
  deleteAddress: {
    ...plainRoute,
    method: "DELETE",
    path: address,
    permission: "customers:write",
    summary: "Takes an address away.",
    pathParameters: ofType,
    needsIfMatch: true,
    success: { status: 204, schema: z.undefined() },
    problems: ["customer-not-found", "address-not-found", "customer-closed", "verification-final", "case-busy"],
  },
  verifyAddress: {
    ...judging,
    path: `${address}/verification`,
    summary: "Accepts or rejects an address.",
    pathParameters: ofType,
    success: { status: 200, schema: AddressView },
    problems: [...judging.problems, "address-not-found"],
  },
} as const satisfies Record<string, Route>;
