import { describe, expect, test } from "vitest";
import { home, ifMatch, openAddressApi, rejection } from "../../support/address-api.ts";
import { pointersOf } from "../../support/api-event.ts";
import { CUSTOMER_ID } from "../../support/customers.ts";

describe("PATCH …/addresses/{type}", () => {
  test.for(["application/json", "application/merge-patch+json"])("merges a patch sent as %s", async (contentType) => {
    const { add, patch, get, cases } = await openAddressApi();
    await add({ ...home, line2: "Flat 3", country: "India" });
    const body = { line1: "House 8", line2: null, upazila: "Savar", country: null };

    const answer = await patch(body, { headers: { "if-match": '"1"', "content-type": contentType } });

    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { line1: "House 8", district: "Dhaka", upazila: "Savar", country: "Bangladesh", version: 2 },
    });
    expect(answer.body).not.toHaveProperty("line2");
    expect((await get()).body).toEqual(answer.body);
    expect(cases.entries.at(-1)).toMatchObject({ type: "address.updated", data: { addressType: "PERMANENT" } });
  });

  test.for([
    ["verified", { decision: "VERIFIED", remarks: "visited" }],
    ["rejected", rejection],
  ] as const)("returns a %s address to the verifiers and clears the verdict", async ([, decision]) => {
    const { add, verify, patch } = await openAddressApi();
    await add();
    await verify(decision);

    const answer = await patch({ line1: "House 8" }, ifMatch(2));

    expect(answer.body).toMatchObject({ verificationStatus: "PENDING", version: 3 });
    for (const field of ["verifiedBy", "verifiedAt", "remarks", "reasonCodes", "rejectType"]) {
      expect(answer.body).not.toHaveProperty(field);
    }
  });

  test("that changes nothing answers with the same version, keeps the verdict and leaves no entry", async () => {
    const { add, verify, patch, cases } = await openAddressApi();
    await add();
    await verify();
    const count = cases.entries.length;

    const answer = await patch({ line1: home.line1, postalCode: null }, ifMatch(2));

    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { verificationStatus: "VERIFIED" } });
    expect(cases.entries).toHaveLength(count);
  });

  test("names every fault: the type, what may not be taken away, unknown fields", async () => {
    const { add, patch } = await openAddressApi();
    await add();

    const answer = await patch({ type: "WORK", line1: null, district: "", verifiedBy: "me", version: 7 });

    expect(answer).toMatchObject({ status: 400, body: { code: "invalid-request" } });
    expect(new Set(pointersOf(answer))).toEqual(new Set(["/type", "/line1", "/district", "/verifiedBy", "/version"]));
    expect(answer.body.errors).toContainEqual({ pointer: "/type", message: "cannot be changed" });
  });
});

describe("every change of an address", () => {
  const changes = ["patch", "remove", "verify"] as const;
  const run = (api: Awaited<ReturnType<typeof openAddressApi>>, change: (typeof changes)[number]) =>
    change === "remove"
      ? api.remove
      : (...rest: Parameters<typeof api.remove>) =>
          change === "patch" ? api.patch({ line1: "House 8" }, ...rest) : api.verify(undefined, ...rest);

  test.for(changes)("%s: names the version that the caller has seen", async (change) => {
    const api = await openAddressApi();
    await api.add();
    const attempt = run(api, change);

    expect(await attempt({ headers: {} })).toMatchObject({ status: 428, body: { code: "if-match-required" } });
    expect(await attempt(ifMatch(2))).toMatchObject({ status: 412, body: { code: "stale-version" } });
    expect((await api.get()).body["version"]).toBe(1);
  });

  test.for(changes)("%s: is refused where there is nothing, and for a closed customer", async (change) => {
    const api = await openAddressApi();
    const attempt = run(api, change);
    await api.add();

    expect(await attempt(ifMatch(1), "PERMANENT", CUSTOMER_ID)).toMatchObject({
      status: 404,
      body: { code: "customer-not-found" },
    });
    expect(await attempt(ifMatch(1), "WORK")).toMatchObject({ status: 404, body: { code: "address-not-found" } });
    expect(await attempt(ifMatch(1), "HOME")).toMatchObject({ status: 404, body: { code: "not-found" } });
    await api.close();
    expect(await attempt(ifMatch(1))).toMatchObject({ status: 409, body: { code: "customer-closed" } });
  });

  test("is refused after a final rejection", async () => {
    const { add, patch, remove, verify } = await openAddressApi();
    await add();
    await verify({ ...rejection, rejectType: "FINAL" });

    expect(await patch({ line1: "House 8" }, ifMatch(2))).toMatchObject({
      status: 409,
      body: { code: "verification-final" },
    });
    expect(await remove(ifMatch(2))).toMatchObject({ status: 409, body: { code: "verification-final" } });
  });
});
