import "fake-indexeddb/auto";
import { onboardingClient } from "@onboarding/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { openDatabase } from "../../../packages/desk/src/offline/database.ts";
import type { Draft } from "../../../packages/desk/src/offline/entry.ts";
import { entryStore } from "../../../packages/desk/src/offline/entry-store.ts";
import { createOutbox } from "../../../packages/desk/src/offline/outbox.ts";
import type { Trouble } from "../../../packages/desk/src/offline/outbox-view.ts";
import { signIns } from "../../../packages/desk/src/offline/sign-ins.ts";
import { addressFor, registration } from "./support/entries.ts";

const agent = { id: "agent-1", name: "agent", roles: ["agent"] } as const;
let devices = 0;

type Reply = "lost" | readonly [status: number, body: object];

const customer = (customerId: string): Reply => [201, { customerId }];
const problem = (code: string, status: number): Reply => [
  status,
  { code, status, title: "Refused.", type: "/", requestId: "r" },
];

/** A device whose API answers like this, one after the other, with what it was sent. */
const deviceAgainst = async (...replies: readonly Reply[]) => {
  const sent: { readonly path: string; readonly key: string | null }[] = [];
  const client = onboardingClient({
    baseUrl: "http://api.test",
    accessToken: () => "token",
    attempts: 1,
    fetch: async ({ url, headers }) => {
      const reply = replies[sent.push({ path: new URL(url).pathname, key: headers.get("idempotency-key") }) - 1];
      if (reply === undefined || reply === "lost") throw new TypeError("the connection was lost");
      return Response.json(reply[1], { status: reply[0], headers: { "content-type": "application/problem+json" } });
    },
  });
  const name = `outbox-test-${devices++}`;
  const database = await openDatabase(name);
  const known = signIns(database);
  await known.confirmed(agent);
  const state: { trouble: Trouble | undefined } = { trouble: undefined };
  const open = () => {
    const store = entryStore(database, known, agent.id);
    const outbox = createOutbox({ client, store, personId: name, mayTry: () => state.trouble });
    onTestFinished(outbox.stop);
    return outbox;
  };
  onTestFinished(() => database.close());
  return { open, sent, state };
};

type Outbox = ReturnType<Awaited<ReturnType<typeof deviceAgainst>>["open"]>;

const statesOf = (outbox: Outbox) => outbox.view().entries.map(({ state }) => state.kind);
const until = (outbox: Outbox, states: readonly string[]) =>
  vi.waitFor(() => expect(statesOf(outbox)).toEqual(states), { timeout: 15_000 });
const newCustomer: Draft = registration("any", 0).draft;
const addressOf = (registeredBy: string): Draft => addressFor({ registeredBy }, "any", 0).draft;

test("what was captured without a network goes out in order when there is one", async () => {
  const { open, sent, state } = await deviceAgainst(customer("cus_1"), [201, { type: "PERMANENT" }]);
  state.trouble = "unreachable";
  const outbox = open();
  const amina = await outbox.add(newCustomer, "Amina");
  await outbox.add(addressOf(amina.id), "Amina");
  expect((await outbox.attempted(amina.id))?.state.kind).toBe("waiting");
  expect(sent).toEqual([]);
  state.trouble = undefined;
  outbox.wake();
  await until(outbox, ["done", "done"]);
  expect(sent.map(({ path }) => path)).toEqual(["/v1/customers", "/v1/customers/cus_1/addresses"]);
});

test("a lost answer leads to the same request again, also after the program was closed", async () => {
  const { open, sent } = await deviceAgainst("lost", customer("cus_1"));
  const first = open();
  const { id } = await first.add(newCustomer, "Amina");
  expect((await first.attempted(id))?.state.kind).toBe("waiting");
  expect(first.view().trouble).toBe("unreachable");
  first.stop();
  const second = open();
  await until(second, ["done"]);
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[0]?.key).toMatch(/^[\w-]{36}$/);
});

test("a conflict stays with its reason until it is corrected, which is another request", async () => {
  const { open, sent } = await deviceAgainst(problem("identification-already-registered", 409), customer("cus_1"));
  const outbox = open();
  const { id } = await outbox.add(newCustomer, "Amina");
  const refused = await outbox.attempted(id);
  expect(refused?.state).toMatchObject({ kind: "refused", problem: { code: "identification-already-registered" } });
  outbox.wake();
  expect(sent).toHaveLength(1);
  await outbox.correct(id, newCustomer);
  await until(outbox, ["done"]);
  expect(sent[1]?.key).not.toBe(sent[0]?.key);
});

test("a lost sign-in costs nothing: the capture waits", async () => {
  const { open } = await deviceAgainst(
    problem("access-token-required", 401),
    problem("access-token-required", 401),
    customer("cus_1"),
  );
  const outbox = open();
  const { id } = await outbox.add(newCustomer, "Amina");
  await outbox.attempted(id);
  expect([statesOf(outbox), outbox.view().trouble]).toEqual([["waiting"], "sign-in"]);
  outbox.wake();
  await until(outbox, ["done"]);
});

test("throwing a registration away takes along what was captured for it", async () => {
  const { open, sent, state } = await deviceAgainst();
  state.trouble = "unreachable";
  const outbox = open();
  const amina = await outbox.add(newCustomer, "Amina");
  await outbox.add(addressOf(amina.id), "Amina");
  await outbox.add(newCustomer, "Karim");
  await outbox.discard(amina.id);
  expect(outbox.view().entries.map(({ title }) => title)).toEqual(["Karim"]);
  expect(sent).toEqual([]);
});

test("two windows send once, and see the same", async () => {
  const { open, sent } = await deviceAgainst(customer("cus_1"));
  const [one, other] = [open(), open()];
  await one.add(newCustomer, "Amina");
  other.wake();
  await until(one, ["done"]);
  await until(other, ["done"]);
  expect(sent).toHaveLength(1);
  await other.clearFinished();
  await until(one, []);
});
