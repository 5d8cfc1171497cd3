import {
  type Case,
  CustomerId,
  editFamilyRelation,
  InputFaults,
  type MergePatch,
  newFamilyRelation,
  type RelationAt,
  RelationId,
  type RelativeData,
  relativeFaults,
  relativeKeyOf,
  relativePatchFaults,
  removeFamilyRelation,
} from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { agent, CUSTOMER_ID, NOW, newCase } from "../../support/customers.ts";
import { refusalOf } from "../../support/refusal-of.ts";

const TODAY = NOW.slice(0, 10);
const RELATIVE = CustomerId.parse("cus_01KAK0B4V0ZZZZZZZZZZZZZZZX");
const RAW_ID = RelationId.parse("rel_01KAK0B4V0ZZZZZZZZZZZZZZZZ");
const LINKED_ID = RelationId.parse("rel_01KAK0B4V0ZZZZZZZZZZZZZZZX");
const father: RelativeData = {
  relationType: "FATHER",
  name: "Karim Rahman",
  identificationType: "PASSPORT",
  identificationNumber: "AB1234567",
  identificationCountry: "BD",
  phone: "+8801712345678",
};
const passport = { identificationType: "PASSPORT", identificationCountry: "BD" } as const;

const relationOf = (relationId: RelationId, data: RelativeData) =>
  newFamilyRelation({ customerId: CUSTOMER_ID, relationId }, data, agent, NOW);
const raw = relationOf(RAW_ID, father);
const linked = relationOf(LINKED_ID, { relationType: "SISTER", relativeId: RELATIVE });
const kase: Case = { ...newCase(), familyRelations: [raw, linked] };
const atRaw: RelationAt = { relationId: RAW_ID, expectedVersion: 1 };
const atLinked: RelationAt = { relationId: LINKED_ID, expectedVersion: 1 };

type Patch = MergePatch<Omit<RelativeData, "relativeId">>;

describe("the fields of a new relation", () => {
  const identity = ["name", "identificationType", "identificationNumber"];

  test.for<[string, string[], string[]]>([
    ["a customer", ["relationType", "relativeId"], []],
    ["an identity", ["relationType", ...identity], []],
    ["an identity with everything", ["relationType", ...identity, "identificationCountry", "phone", "religion"], []],
    ["neither", ["relationType"], ["/relativeId"]],
    ["both", ["relativeId", ...identity], ["/name", "/identificationType", "/identificationNumber"]],
    ["a customer with a country", ["relativeId", "identificationCountry"], ["/identificationCountry"]],
    ["a customer with a contact", ["relativeId", "phone", "email"], ["/phone", "/email"]],
    ["a name alone", ["name"], ["/identificationType", "/identificationNumber"]],
    ["an identification without a name", ["identificationType", "identificationNumber"], ["/name"]],
    ["a contact alone", ["phone"], ["/name", "/identificationType", "/identificationNumber"]],
  ])("may be those of %s, or are named as faults", ([, sent, pointers]) => {
    expect(relativeFaults({}, new Set(sent), TODAY).map(({ pointer }) => pointer)).toEqual(pointers);
  });

  test.for([
    ["a day in the past", { dateOfBirth: "2026-02-28" }, []],
    ["today", { dateOfBirth: TODAY }, ["/dateOfBirth"]],
    ["a day to come", { dateOfBirth: "2026-03-02" }, ["/dateOfBirth"]],
    ["a number without letters and digits", { identificationNumber: "-- --" }, ["/identificationNumber"]],
    ["both", { dateOfBirth: TODAY, identificationNumber: "/" }, ["/dateOfBirth", "/identificationNumber"]],
    ["a NID of any length", { ...passport, identificationType: "NID", identificationNumber: "12" }, []],
    ["fields that are taken away", { dateOfBirth: null }, []],
  ] as const)("are judged by their values, at an edit alike: %s", ([, values, pointers]) => {
    const sent = new Set(["name", "identificationType", "identificationNumber"]);

    expect(relativePatchFaults(values, TODAY).map(({ pointer }) => pointer)).toEqual(pointers);
    if (!Object.values(values).includes(null as never)) {
      expect(relativeFaults(values as never, sent, TODAY).map(({ pointer }) => pointer)).toEqual(pointers);
    }
  });
});

describe("a new relation", () => {
  test("is not to oneself", () => {
    const own = { relationType: "SON", relativeId: CUSTOMER_ID } as const;
    expect(refusalOf(() => relationOf(RAW_ID, own))).toBe("relative-is-self");
  });

  test("has a home country where none is said, but only beside an identification", () => {
    const { identificationCountry: _, ...unsaid } = father;
    expect(relationOf(RAW_ID, unsaid).identificationCountry).toBe("BD");
    expect(linked).not.toHaveProperty("identificationCountry");
  });

  test("is told apart from others by customer id or by identification", () => {
    expect(relativeKeyOf(linked)).toBe(RELATIVE);
    expect(relativeKeyOf(raw)).toEqual({ ...passport, identificationNumber: "AB1234567" });
  });
});

describe("an edit of a relation", () => {
  test("changes what it says of a person, takes away what is null, and tells no more than id and type", () => {
    const step = editFamilyRelation(kase, atRaw, { relationType: "UNCLE", name: "Karim R.", phone: null });

    const { phone: _, ...before } = raw;
    expect(step?.records.familyRelations).toStrictEqual([
      { ...before, relationType: "UNCLE", name: "Karim R." },
      linked,
    ]);
    expect(step?.records.familyRelations[1]).toBe(linked);
    expect(step?.event).toEqual({
      type: "family-relation.updated",
      data: { relationId: RAW_ID, relationType: "UNCLE" },
    });
  });

  test("changes the type of a relation to a customer", () => {
    const step = editFamilyRelation(kase, atLinked, { relationType: "COUSIN" });

    expect(step?.records.familyRelations[1]).toEqual({ ...linked, relationType: "COUSIN" });
    expect(step).not.toHaveProperty("taken");
    expect(step).not.toHaveProperty("released");
  });

  test.for<[string, Patch, boolean]>([
    ["another number", { identificationNumber: "CD7654321" }, true],
    ["another type", { identificationType: "DRIVING_LICENSE" }, true],
    ["another country", { identificationCountry: "IN" }, true],
    ["another spelling of the number", { identificationNumber: "ab-123 4567" }, false],
    ["another name", { name: "Karim" }, false],
  ])("with %s moves the claim only to another identification", ([, patch, moves]) => {
    const step = editFamilyRelation(kase, atRaw, patch);

    const before = { ...passport, identificationNumber: "AB1234567" };
    expect(step?.released).toEqual(moves ? before : undefined);
    expect(step?.taken).toEqual(moves ? { ...before, ...patch } : undefined);
  });

  test.for<[RelationAt, Patch]>([
    [atRaw, {}],
    [atRaw, { ...father }],
    [atRaw, { email: null }],
    [atLinked, { relationType: "SISTER" }],
  ])("that changes nothing is none", ([at, patch]) => {
    expect(editFamilyRelation(kase, at, patch)).toBeUndefined();
  });

  test("may not say who a customer is: every such field is a fault", () => {
    const run = () => editFamilyRelation(kase, atLinked, { relationType: "COUSIN", name: "X", email: null });

    expect(run).toThrow(InputFaults);
    expect(run).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ pointer: "/name" }), expect.objectContaining({ pointer: "/email" })],
      }),
    );
  });
});

test.for([
  ["an identification", atRaw, { ...passport, identificationNumber: "AB1234567" }, [linked]],
  ["a customer", atLinked, RELATIVE, [raw]],
] as const)("the removal of a relation frees the claim on %s", ([, at, released, left]) => {
  const step = removeFamilyRelation(kase, at);

  expect(step.released).toEqual(released);
  expect(step.records.familyRelations).toEqual(left);
  expect(step.event.type).toBe("family-relation.removed");
});

describe.each<[string, (kase: Case, at: RelationAt) => unknown]>([
  ["an edit", (on, at) => editFamilyRelation(on, at, { name: "Somebody" })],
  ["a removal", removeFamilyRelation],
])("%s of a relation", (_what, change) => {
  const closed: Case = { ...kase, customer: { ...kase.customer, status: "CLOSED" } };
  const stale = { ...atLinked, expectedVersion: 2 };

  test.for<[string, Case, RelationAt, string]>([
    ["it is not there, closed or not", { ...closed, familyRelations: [raw] }, stale, "relation-not-found"],
    ["the customer is closed, stale or not", closed, stale, "customer-closed"],
    ["the version is stale, allowed or not", kase, stale, "stale-version"],
  ])("is refused when %s", ([, on, at, code]) => {
    expect(refusalOf(() => change(on, at))).toBe(code);
  });
});
