import { describe, expect, test } from "vitest";
import { waitAfter } from "../../../packages/desk/src/offline/backoff.ts";
import type { Entry } from "../../../packages/desk/src/offline/entry.ts";
import { runRound } from "../../../packages/desk/src/offline/round.ts";
import type { Outcome } from "../../../packages/desk/src/offline/verdict.ts";
import { addressFor, registration } from "./support/entries.ts";

const sent = (customerId: string): Outcome => ({ kind: "settled", state: { kind: "done", customerId } });
const refused: Outcome = { kind: "settled", state: { kind: "refused", problem: { code: "stale-version" } } };

/** A round over these captures, with outcomes by their ids. */
const roundOver = async (first: readonly Entry[], outcomes: Readonly<Record<string, Outcome>>) => {
  let entries = first;
  const order: string[] = [];
  const end = await runRound({
    entries: async () => entries,
    send: async ({ id }, customerId) => {
      order.push(customerId === undefined ? id : `${id} of ${customerId}`);
      return outcomes[id] ?? sent("cus_1");
    },
    settled: async ({ id }, outcome) => {
      if (outcome.kind !== "settled") return;
      entries = entries.map((entry) => (entry.id === id ? { ...entry, state: outcome.state } : entry));
    },
  });
  return { end, order };
};

const amina = registration("amina", 1);
const address = addressFor({ registeredBy: "amina" }, "address", 2);
const karim = registration("karim", 3);

describe("a round of sending", () => {
  test("goes through all in the order of capture, with the id that a registration was answered with", async () => {
    expect(await roundOver([karim, address, amina], {})).toEqual({
      end: "through",
      order: ["amina", "address of cus_1", "karim"],
    });
  });

  test("goes on after a refusal, but for what rests on it", async () => {
    expect(await roundOver([amina, address, karim], { amina: refused })).toEqual({
      end: "through",
      order: ["amina", "karim"],
    });
  });

  test("ends with the network, and with the sign-in: everything else would fail alike", async () => {
    expect(await roundOver([amina, karim], { amina: { kind: "unreachable" } })).toEqual({
      end: "unreachable",
      order: ["amina"],
    });
    expect((await roundOver([amina, karim], { amina: { kind: "sign-in" } })).order).toEqual(["amina"]);
  });

  test("tries what the service is too busy for once, and goes on with the rest", async () => {
    expect(await roundOver([amina, karim], { amina: { kind: "busy" } })).toEqual({
      end: "busy",
      order: ["amina", "karim"],
    });
  });
});

test("waits grow with the rounds that came to nothing, and end at a minute", () => {
  expect([1, 2, 3, 10].map((rounds) => waitAfter(rounds, 1))).toEqual([2_000, 4_000, 8_000, 60_000]);
  expect(waitAfter(1, 0)).toBe(1_500);
});
