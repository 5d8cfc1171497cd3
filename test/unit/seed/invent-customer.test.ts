import { AddAddressRequest, AddFamilyRelationRequest, RegisterCustomerRequest } from "@onboarding/contracts";
import { describe, expect, test } from "vitest";
import { fates, inventCustomer } from "../../../scripts/seed/invent-customer.ts";

const SEEDS = [0, 1, 7, 123_456];
const customersOf = (seed: number, count = 300) =>
  Array.from({ length: count }, (_, index) => inventCustomer(seed, index));

describe("invented customers", () => {
  test.for(SEEDS)("of seed %i are such as the API takes, with documents of their own", (seed) => {
    const customers = customersOf(seed);
    for (const { registration, address, relation } of customers) {
      expect(RegisterCustomerRequest.safeParse(registration).error).toBeUndefined();
      if (address) expect(AddAddressRequest.safeParse(address).error).toBeUndefined();
      if (relation) expect(AddFamilyRelationRequest.safeParse(relation).error).toBeUndefined();
    }
    expect(new Set(customers.map(({ registration }) => registration.identificationNumber)).size).toBe(customers.length);
  });

  test("end up everywhere, individuals and organizations", () => {
    const customers = customersOf(1);
    expect(new Set(customers.map(({ fate }) => fate))).toEqual(new Set(fates));
    expect(new Set(customers.map(({ registration }) => registration.type)).size).toBe(2);
    expect(new Set(customers.map(({ registration }) => registration.identificationType)).size).toBe(5);
  });

  test("of one seed are always the same, of another one others", () => {
    expect(customersOf(5)).toEqual(customersOf(5));
    const numbersOf = (seed: number) => customersOf(seed).map(({ registration }) => registration.identificationNumber);
    expect(new Set([...numbersOf(5), ...numbersOf(6)]).size).toBe(600);
  });

  test.for(SEEDS)("of seed %i are introduced by those who are active and come before them", (seed) => {
    const customers = customersOf(seed);
    const introduced = customers.filter(({ fate }) => fate === "INTRODUCED");
    expect(introduced.length).toBeGreaterThan(0);
    for (const { index, introducer = -1, address } of introduced) {
      expect(introducer).toBeLessThan(index);
      expect(customers[introducer]?.fate).toBe("ACTIVE");
      expect(address?.type).toBe("PERMANENT");
    }
  });
});
