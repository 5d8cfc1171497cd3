import { describe, expect, test } from "vitest";
import type { Case } from "../../../packages/desk/src/case/case.ts";
import { differencesBetween } from "../../../packages/desk/src/verifier/differences.ts";
import { evidenceFor } from "../../../packages/desk/src/verifier/evidence.ts";
import { isOwnWork } from "../../../packages/desk/src/verifier/four-eyes.ts";
import { judgedIn } from "../../../packages/desk/src/verifier/judged.ts";
import { decisionPath, type Waiting } from "../../../packages/desk/src/verifier/queue.ts";

/** As much of a case as these rules look at. */
const caseWith = (parts: object): Case => parts as Case;

describe("what is different from what a verifier looked at", () => {
  test("is every fact that changed, came or went, and nothing else", () => {
    const before = [
      ["Line 1", "House 7"],
      ["District", "Dhaka"],
      ["Line 2", "Left"],
    ] as const;
    const after = [
      ["Line 1", "House 9"],
      ["District", "Dhaka"],
      ["Postal code", "1209"],
    ] as const;
    expect(differencesBetween(before, after)).toEqual([
      { name: "Line 1", before: "House 7", after: "House 9" },
      { name: "Line 2", before: "Left", after: undefined },
      { name: "Postal code", before: undefined, after: "1209" },
    ]);
    expect(differencesBetween(before, before)).toEqual([]);
  });
});

describe("four eyes, before the click", () => {
  test.for([
    ["me", "me", true],
    ["me", "other", true],
    ["other", "me", true],
    ["other", "system:kyc-evaluation", false],
  ] as const)("created by %s and last changed by %s", ([createdBy, updatedBy, expected]) => {
    expect(isOwnWork({ createdBy, updatedBy }, "me")).toBe(expected);
  });

  test("look at the customer's authors where the identity is judged", () => {
    const identityVerification = { state: "PENDING", version: 3, createdBy: "x", updatedBy: "x" };
    const kase = caseWith({ identityVerification, createdBy: "agent", updatedBy: "agent2", version: 9 });
    const judged = judgedIn(kase, { kind: "IDENTITY", customerId: "cus_1" });
    expect(judged).toMatchObject({ version: 3, createdBy: "agent", updatedBy: "agent2", isOpen: true });
  });
});

test("a record that is gone, or decided, is told apart from one that waits", () => {
  const kase = caseWith({
    introducer: null,
    addresses: [{ type: "WORK", verificationStatus: "VERIFIED", version: 2, createdBy: "a", updatedBy: "b" }],
  });
  expect(judgedIn(kase, { kind: "INTRODUCER", customerId: "cus_1" })).toBeUndefined();
  expect(judgedIn(kase, { kind: "ADDRESS", customerId: "cus_1", addressType: "PERMANENT" })).toBeUndefined();
  const work = judgedIn(kase, { kind: "ADDRESS", customerId: "cus_1", addressType: "WORK" });
  expect(work).toMatchObject({ isOpen: false, isApproved: true });
});

test("evidence is what was accepted and is current, the most telling first", () => {
  const file = (fileId: string, more: object = {}) => ({
    fileId,
    originalFileName: `${fileId}.jpg`,
    contentType: "image/jpeg",
    status: "AVAILABLE",
    isCurrent: true,
    ...more,
  });
  const kase = caseWith({
    photos: [file("new"), file("old", { isCurrent: false })],
    signatures: [file("sign"), file("refused", { status: "REJECTED" })],
    documents: [
      file("back", { kind: "IDENTITY_BACK" }),
      file("bill", { kind: "PROOF_OF_ADDRESS", contentType: "application/pdf" }),
      file("front", { kind: "IDENTITY_FRONT" }),
    ],
  });
  expect(evidenceFor("IDENTITY", kase).map(({ fileId }) => fileId)).toEqual(["new", "front", "back", "sign"]);
  expect(evidenceFor("ADDRESS", kase).map(({ fileId }) => fileId)).toEqual(["bill", "back", "new"]);
  expect(evidenceFor("ADDRESS", kase)[0]?.isPicture).toBe(false);
});

test("what waits is decided on at an address of its own", () => {
  const waiting = { kind: "ADDRESS", customerId: "cus_1", addressType: "WORK" };
  expect(decisionPath(waiting as Waiting)).toBe("/queue/address/cus_1/WORK");
});
