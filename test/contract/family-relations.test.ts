import { addFamilyRelation, changeFamilyRelation, deleteFamilyRelation } from "@onboarding/application";
import {
  type CustomerId,
  CustomerId as CustomerIdSchema,
  type RelationId,
  type RelationType,
  RelationType as RelationTypeSchema,
  type RelativeData,
} from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { closeCustomer, overtakenByClosing } from "../support/closing.ts";
import { codeOf } from "../support/code-of.ts";
import { agent } from "../support/customers.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { seedCustomer, seedFields } from "../support/seeding.ts";
import { allStores } from "../support/stores.ts";
import { times } from "../support/times.ts";

const by = { actor: agent, requestId: "request-1" };
const NOBODY = CustomerIdSchema.parse("cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ");
const relationTypes = RelationTypeSchema.options;
const father: RelativeData = {
  relationType: "FATHER",
  name: "Karim Rahman",
  identificationType: "PASSPORT",
  identificationNumber: "AB1234567",
  identificationCountry: "BD",
};
const spellings = ["AB1234567", "ab1234567", "AB 123 4567", "ab-1234-567", "ＡＢ1234567"];
const relationTypeAt = (n: number): RelationType => relationTypes[n % relationTypes.length] ?? "COUSIN";

describe.each(allStores)("family relations %s", (_where, openStores) => {
  const setUp = async () => {
    const cases = await openStores();
    const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
    const customerId = await seedCustomer(deps);
    const at = (relationId: RelationId, expectedVersion: number) => ({ customerId, relationId, expectedVersion });
    return {
      cases,
      deps,
      customerId,
      add: (data: RelativeData, to: CustomerId = customerId) =>
        addFamilyRelation(deps, to, data, by, (relation) => relation, signal),
      edit: (id: RelationId, version: number, patch: Partial<Omit<RelativeData, "relativeId">>) =>
        changeFamilyRelation(deps, { ...at(id, version), patch }, by, (relation) => relation, signal),
      remove: (id: RelationId, version: number) =>
        deleteFamilyRelation(deps, at(id, version), by, () => undefined, signal),
      relations: async () => (await cases.load(customerId, signal))?.familyRelations ?? [],
    };
  };

  test("are read back as they were written", async () => {
    const { cases, customerId, add, relations } = await setUp();
    const relation = await add(father);

    expect(await cases.find(customerId, "familyRelation", relation.relationId, signal)).toEqual(relation);
    expect(await relations()).toEqual([relation]);
  });

  test("let one customer in as a relative once, whatever the relation, however many try at the same moment", async () => {
    const { cases, deps, customerId, add, relations } = await setUp();
    const relativeId = await seedCustomer(deps);

    const codes = await times(50, (n) => codeOf(add({ relationType: relationTypeAt(n), relativeId })));

    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === "relation-already-exists")).toHaveLength(49);
    expect(await relations()).toHaveLength(1);
    const { entries } = await cases.trail.list(customerId, { limit: 100, before: undefined }, signal);
    expect(entries.map(({ type }) => type)).toEqual(["family-relation.added", "customer.registered"]);
  });

  test("let one identification in once, in whatever spelling, however many try at the same moment", async () => {
    const { add, relations } = await setUp();

    const codes = await times(50, (n) =>
      codeOf(
        add({ ...father, relationType: relationTypeAt(n), identificationNumber: spellings[n % spellings.length] }),
      ),
    );

    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === "relation-already-exists")).toHaveLength(49);
    expect(await relations()).toHaveLength(1);
  });

  test("to the same relative may be recorded with several customers", async () => {
    const { deps, add } = await setUp();
    const [other, relativeId] = [await seedCustomer(deps), await seedCustomer(deps)];

    for (const to of [undefined, other]) {
      expect(await codeOf(add(father, to))).toBeUndefined();
      expect(await codeOf(add({ relationType: "SISTER", relativeId }, to))).toBeUndefined();
    }
  });

  test("to a linked or a raw relative can be added again once they are taken away", async () => {
    const { deps, add, remove, relations } = await setUp();
    const relativeId = await seedCustomer(deps);
    for (const data of [father, { relationType: "BROTHER", relativeId } as const]) {
      const { relationId } = await add(data);
      expect(await codeOf(add(data))).toBe("relation-already-exists");
      await remove(relationId, 1);
      expect(await relations()).toEqual([]);

      const again = await add(data);

      expect(again.relationId).not.toBe(relationId);
      expect(await relations()).toEqual([again]);
      await remove(again.relationId, 1);
    }
  });

  test("are written only where the relative is a customer, and leave no claim behind when not", async () => {
    const { add, relations } = await setUp();

    expect(await codeOf(add({ relationType: "UNCLE", relativeId: NOBODY }))).toBe("relative-not-found");
    expect(await codeOf(add({ relationType: "UNCLE", relativeId: NOBODY }))).toBe("relative-not-found");
    expect(await codeOf(add(father, NOBODY))).toBe("customer-not-found");
    expect(await relations()).toEqual([]);
  });

  test("take the claim along when the identification changes, and keep it when only the spelling does", async () => {
    const { add, edit } = await setUp();
    const { relationId } = await add(father);

    const respelled = await edit(relationId, 1, { identificationNumber: "ab-123 4567" });
    expect(respelled).toMatchObject({ version: 2, identificationNumber: "ab-123 4567" });
    expect(await codeOf(add(father))).toBe("relation-already-exists");

    await edit(relationId, 2, { identificationNumber: "CD7654321" });
    expect(await codeOf(add({ ...father, identificationNumber: "cd 7654321" }))).toBe("relation-already-exists");
    expect(await codeOf(add(father))).toBeUndefined();
    expect(await codeOf(edit(relationId, 3, { identificationNumber: "ab1234567" }))).toBe("relation-already-exists");
  });

  test("take the edit of one of many who edit the same version, and no claim of the others", async () => {
    const { add, edit, relations } = await setUp();
    const { relationId } = await add(father);
    const numberOf = (n: number) => `XY${n}`;

    const codes = await times(20, (n) =>
      codeOf(edit(relationId, 1, { name: `Name ${n}`, identificationNumber: numberOf(n) })),
    );

    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === "stale-version")).toHaveLength(19);
    const winner = codes.indexOf(undefined);
    expect(await relations()).toMatchObject([
      { version: 2, name: `Name ${winner}`, identificationNumber: numberOf(winner) },
    ]);
    const loser = (winner + 1) % 20;
    expect(await codeOf(add({ ...father, identificationNumber: numberOf(loser) }))).toBeUndefined();
    expect(await codeOf(add({ ...father, identificationNumber: numberOf(winner) }))).toBe("relation-already-exists");
  });

  test("are never added to a customer after the closing", async () => {
    const { cases, deps, customerId, add, relations } = await setUp();
    const addNth = (n: number) => codeOf(add({ ...father, identificationNumber: `XY${n}` }));

    const [first, closed, last] = await Promise.all([
      times(3, addNth),
      codeOf(closeCustomer(deps, customerId)),
      times(3, (n) => addNth(n + 3)),
    ]);

    const codes = [...first, ...last];
    expect(closed).toBeUndefined();
    expect(codes.filter((code) => code !== undefined && code !== "customer-closed")).toEqual([]);
    expect(await relations()).toHaveLength(codes.filter((code) => code === undefined).length);
    const { entries } = await cases.trail.list(customerId, { limit: 100, before: undefined }, signal);
    expect(entries[0]?.type).toBe("customer.closed");
  });

  test("are not added, nor claimed, when the closing comes between the addition's decision and its write", async () => {
    const { deps, customerId, add, relations } = await setUp();
    const overtaken = overtakenByClosing(deps, customerId);

    const added = addFamilyRelation(overtaken, customerId, father, by, () => undefined, signal);

    expect(await codeOf(added)).toBe("customer-closed");
    expect(await relations()).toEqual([]);
    await seedFields(deps, customerId, { status: "PENDING" });
    expect(await codeOf(add(father))).toBeUndefined();
  });
});
