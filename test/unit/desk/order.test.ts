import { describe, expect, test } from "vitest";
import type { Entry, EntryState } from "../../../packages/desk/src/offline/entry.ts";
import {
  dependentsOf,
  finished,
  isSameCustomer,
  nextToSend,
  readinessOf,
} from "../../../packages/desk/src/offline/order.ts";
import { addressFor, registration } from "./support/entries.ts";

const amina = registration("amina", 1);
const aminasAddress = addressFor({ registeredBy: "amina" }, "address", 2);
const other = registration("other", 3);
const done: EntryState = { kind: "done", customerId: "cus_1" };
const refused: EntryState = { kind: "refused", problem: { code: "identification-already-registered" } };
const as = (entry: Entry, state: EntryState): Entry => ({ ...entry, state });

describe("what is sent next", () => {
  test("is what was captured first, wherever it stands in the list", () => {
    expect(nextToSend([other, aminasAddress, amina])?.id).toBe("amina");
  });

  test("is never an address of a customer whose registration has still to be sent", () => {
    expect(nextToSend([amina, aminasAddress], new Set(["amina"]))).toBeUndefined();
  });

  test("is the next customer when a registration was refused, and not what rests on it", () => {
    expect(nextToSend([as(amina, refused), aminasAddress, other])?.id).toBe("other");
  });

  test("is not what was paused", () => {
    expect(nextToSend([as(amina, { kind: "paused" }), other])?.id).toBe("other");
  });

  test("has the customer id from the answer to the registration", () => {
    const entries = [as(amina, done), aminasAddress];
    expect(nextToSend(entries)?.id).toBe("address");
    expect(readinessOf(aminasAddress, entries)).toEqual({ kind: "ready", customerId: "cus_1" });
  });
});

describe("a capture without its registration", () => {
  test("waits as long as that is under way, and says so when it is gone", () => {
    expect(readinessOf(aminasAddress, [amina, aminasAddress])).toEqual({ kind: "blocked", by: "amina" });
    expect(readinessOf(aminasAddress, [aminasAddress])).toEqual({ kind: "lost" });
    expect(dependentsOf("amina", [amina, aminasAddress, other])).toEqual([aminasAddress]);
  });
});

describe("what is done", () => {
  test("stays on the list as long as something that waits needs its answer", () => {
    expect(finished([as(amina, done), aminasAddress])).toEqual([]);
    expect(finished([as(amina, done), as(aminasAddress, done)])).toHaveLength(2);
  });

  test("shows that two captures are for one customer, before and after the registration", () => {
    const entries = [as(amina, done)];
    expect(isSameCustomer({ registeredBy: "amina" }, { customerId: "cus_1" }, entries)).toBe(true);
    expect(isSameCustomer({ registeredBy: "amina" }, { customerId: "cus_1" }, [amina])).toBe(false);
  });
});
