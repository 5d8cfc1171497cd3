import { customerRoutes } from "@onboarding/contracts";
import { EventType } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { eventWords, pointerWords, tellingChanges, valueWords } from "../../../packages/desk/src/admin/event-words.ts";
import { filters, queryOf, searchFaults } from "../../../packages/desk/src/admin/search.ts";
import { transitionsOf } from "../../../packages/desk/src/admin/status-actions.ts";
import { actorWords } from "../../../packages/desk/src/case/actor-words.ts";
import type { Case } from "../../../packages/desk/src/case/case.ts";
import { bn } from "../../../packages/desk/src/i18n/bn/index.ts";
import { en } from "../../../packages/desk/src/i18n/en/index.ts";

const caseWith = (parts: object): Case =>
  ({ addresses: [], introducer: null, identityVerification: {}, ...parts }) as unknown as Case;

describe("the history's words", () => {
  test.for(EventType.options)("there are some for %s, in both languages", (type) => {
    for (const texts of [en, bn]) {
      const [about = "", happening = ""] = type.split(".");
      expect(texts.events.about[about]).toBeTruthy();
      expect(texts.events.happening[happening]).toBeTruthy();
    }
    expect(eventWords(type, en)).toMatch(/^[A-Z].*: [a-z]/);
  });

  test("tell a value that is not kept from one that is not there", () => {
    const change = { pointer: "/customer/phone", old: null };
    expect(valueWords(change, "old", en)).toBe("(none)");
    expect(valueWords(change, "new", en)).toBe("(not kept)");
    expect(valueWords({ pointer: "/x", new: { a: 1 } }, "new", en)).toBe('{"a":1}');
    expect(pointerWords("/address/PERMANENT/line1")).toBe("address › PERMANENT › line1");
  });

  test("leave out what every entry says of itself", () => {
    const changes = [{ pointer: "/customer/version" }, { pointer: "/customer/status" }];
    expect(tellingChanges(changes).map(({ pointer }) => pointer)).toEqual(["/customer/status"]);
  });
});

test("who did something is oneself, a part of the system, or another login", () => {
  expect(actorWords("me", "me", en)).toBe("you");
  expect(actorWords("system:kyc-evaluation", "me", en)).toBe("the KYC evaluation");
  expect(actorWords("system:new-one", "me", en)).toBe("the system");
  expect(actorWords("a0000000-0000-4000-8000-000000000004", "me", en)).toBe("login …000004");
});

describe("the search", () => {
  const values = {
    status: "ACTIVE",
    kycStatus: "PENDING",
    customerNo: "881239363624",
    phone: "01712345678",
    email: "amina@example.com",
    introducerId: "cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ",
    identificationType: "NID",
    identificationNumber: "1990123456789",
    identificationCountry: "BD",
  };

  test.for(filters)("by %s is a question that the API takes", (filter) => {
    const { query } = customerRoutes.listCustomers;
    expect(query.safeParse(queryOf(filter, values)).success).toBe(true);
    expect(searchFaults(filter, values)).toEqual({});
    expect(Object.keys(searchFaults(filter, {}))).not.toEqual([]);
  });

  test("takes Bangla digits for the same numbers", () => {
    expect(queryOf("phone", { phone: "০১৭১২৩৪৫৬৭৮" })).toEqual({ phone: "01712345678" });
  });
});

describe("what an administrator is offered", () => {
  test.for([
    [{ status: "PENDING" }, ["suspend", "close"]],
    [{ status: "ACTIVE" }, ["suspend", "deactivate", "close"]],
    [{ status: "INACTIVE" }, ["suspend", "reactivate", "close"]],
    [{ status: "SUSPENDED", suspendedBy: "ADMIN" }, ["reinstate", "close"]],
    [{ status: "SUSPENDED", suspendedBy: "KYC" }, ["suspend", "close"]],
    [{ status: "CLOSED", addresses: [{ rejectType: "FINAL" }] }, []],
    [{ status: "PENDING", addresses: [{ rejectType: "FINAL" }] }, ["suspend", "close", "reopen"]],
  ] as const)("of a customer %j", ([parts, expected]) => {
    expect(transitionsOf(caseWith(parts))).toEqual(expected);
  });
});
