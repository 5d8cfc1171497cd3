import { describe, expect, test } from "vitest";
import { ifMatch, openAddressApi, otherAgent, rejection } from "../../support/address-api.ts";
import { NOW } from "../../support/customers.ts";

describe("POST …/addresses/{type}/verification", () => {
  test("verifies, with who and when and the remarks", async () => {
    const { add, verify, cases } = await openAddressApi();
    await add();

    const answer = await verify({ decision: "VERIFIED", remarks: "visited" });

    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: {
        verificationStatus: "VERIFIED",
        verifiedBy: "verifier-1",
        verifiedAt: NOW,
        remarks: "visited",
        updatedBy: "verifier-1",
      },
    });
    expect(answer.body).not.toHaveProperty("editedBy");
    expect(cases.entries.at(-1)).toMatchObject({ type: "address.verified", data: { addressType: "PERMANENT" } });
  });

  test("rejects, with reasons; the remarks stay out of the event", async () => {
    const { add, verify, cases } = await openAddressApi();
    await add();

    expect(await verify(rejection)).toMatchObject({
      status: 200,
      body: { verificationStatus: "REJECTED", rejectType: "RETRY", reasonCodes: rejection.reasonCodes },
    });
    expect(cases.entries.at(-1)).toMatchObject({
      type: "address.rejected",
      data: { addressType: "PERMANENT", rejectType: "RETRY", reasonCodes: rejection.reasonCodes },
    });
    expect(await verify({ decision: "VERIFIED" }, ifMatch(2))).toMatchObject({
      status: 409,
      body: { code: "already-decided" },
    });
  });

  test.for([
    ["creator", { sub: "agent-1" }],
    ["last editor", { sub: "agent-2" }],
  ] as const)("is not for the %s, admins included", async ([, { sub }]) => {
    const { add, patch, verify } = await openAddressApi();
    await add();
    await patch({ line1: "House 8" }, { ...ifMatch(1), claims: otherAgent });

    const answer = await verify(undefined, {
      ...ifMatch(2),
      claims: { sub, typ: "Bearer", roles: "[admin verifier]" },
    });

    expect(answer).toMatchObject({ status: 403, body: { code: "four-eyes" } });
  });

  test("refuses a rejection without a reason, and an acceptance with one", async () => {
    const { add, verify } = await openAddressApi();
    await add();

    expect(await verify({ decision: "REJECTED" })).toMatchObject({
      status: 422,
      body: { code: "reason-code-required" },
    });
    expect(await verify({ decision: "REJECTED", reasonCodes: ["BECAUSE"] })).toMatchObject({ status: 400 });
    expect(await verify({ ...rejection, decision: "VERIFIED" })).toMatchObject({ status: 400 });
  });
});
