import { describe, expect, test } from "vitest";
import { runStep } from "../../../scripts/demo/run-step.ts";
import type { Scene } from "../../../scripts/demo/scene.ts";
import { NEW, type Step } from "../../../scripts/demo/step.ts";

/** A scene in which every request was answered as it says, and the customer stands and has events as given. */
const sceneOf = ({ status = 200, events = ["customer.registered"], customer = NEW }): Scene =>
  ({
    observer: { GET: async () => ({ data: { ...customer, name: "not told" } }) },
    idOf: () => "cus_1",
    takeSent: () => [
      { request: "GET /v1/customers/cus_1", status: 200 },
      { request: "POST /v1/customers", status },
      { request: "GET /v1/customers/cus_1", status: 200 },
    ],
    eventsOf: () => ["of.an-earlier-step", ...events],
  }) as unknown as Scene;

const step: Step = {
  title: "Somebody is registered",
  who: "agent",
  about: "amina",
  act: async () => ({ name: "Amina" }),
  status: 200,
  events: ["customer.registered"],
  leaves: NEW,
};
const briefly = { withinMs: 100 };

describe("a step of the demo", () => {
  test("tells the status of what changed something, the events since the step before, and where the customer stands", async () => {
    expect(await runStep(step, sceneOf({}), 1)).toMatchObject({
      status: 200,
      answer: { name: "Amina" },
      events: ["customer.registered"],
      customer: NEW,
    });
  });

  test.for([
    ["the answer has another status", { status: 409 }, "the answer was 409 and not 200"],
    ["an event does not come", { events: ["address.added"] }, "no event customer.registered came, but address.added"],
    [
      "the customer stands somewhere else",
      { customer: { ...NEW, status: "ACTIVE" as const } },
      "should have status PENDING, level MIN, KYC PENDING, and has status ACTIVE, level MIN, KYC PENDING",
    ],
  ] as const)("fails with a sentence when %s", async ([, scene, sentence]) => {
    await expect(runStep(step, sceneOf(scene as Parameters<typeof sceneOf>[0]), 1, briefly)).rejects.toThrow(sentence);
  });
});
