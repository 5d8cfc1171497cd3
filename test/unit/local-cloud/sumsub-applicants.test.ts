import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningSimulator, runSimulator } from "../../support/sumsub-simulator.ts";

let simulator: RunningSimulator;
beforeAll(async () => {
  simulator = await runSimulator();
});
afterAll(() => simulator.stop());

let nextNumber = 1;
const create = async (levelName = "id-and-liveness", type = "individual") => {
  const externalUserId = `cus_${nextNumber++}`;
  const body = { externalUserId, type, fixedInfo: { firstName: "Ana", lastName: "Petrović" } };
  const answer = await simulator.request("POST", `/resources/applicants?levelName=${levelName}`, body);
  return { answer, externalUserId, id: String(answer.body["id"]) };
};
const at = (id: string, rest: string) => `/resources/applicants/${id}${rest}`;
const post = (target: string, body?: object) => simulator.request("POST", target, body);

describe("applicants of the Sumsub simulator", () => {
  test("are created in the shape of Sumsub's answers", async () => {
    const { answer, externalUserId } = await create();

    expect(answer).toMatchObject({
      status: 200,
      body: {
        id: expect.stringMatching(/^[0-9a-f]{24}$/),
        inspectionId: expect.stringMatching(/^[0-9a-f]{24}$/),
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
        externalUserId,
        type: "individual",
        fixedInfo: { firstName: "Ana", lastName: "Petrović" },
        requiredIdDocs: { docSets: expect.anything() },
        review: {
          levelName: "id-and-liveness",
          reviewStatus: "init",
          createDate: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+0000$/),
        },
      },
    });
  });

  test("exist once for each of our ids: the second creation names the first one's", async () => {
    const { externalUserId, id } = await create();
    const again = await post("/resources/applicants?levelName=id-and-liveness", { externalUserId });

    const description = `Applicant with external user id '${externalUserId}' already exists: ${id}`;
    expect(again).toMatchObject({ status: 409, body: { code: 409, description } });
  });

  test("are found by their id and by ours, and else not", async () => {
    const { externalUserId, id } = await create();

    expect((await simulator.request("GET", at(id, "/one"))).body).toMatchObject({ id });
    const byOurs = `/resources/applicants/-;externalUserId=${externalUserId}/one`;
    expect((await simulator.request("GET", byOurs)).body).toMatchObject({ id });
    for (const target of [at("0".repeat(24), "/one"), "/resources/applicants/-;externalUserId=nobody/one"]) {
      expect(await simulator.request("GET", target)).toMatchObject({ status: 404, body: { code: 404 } });
    }
  });

  test.for([
    ["no-such-level", "individual"],
    ["id-and-liveness", "company"],
    ["company-check", "individual"],
  ] as const)("are not created for the level %s as an %s", async ([level, type]) => {
    expect((await create(level, type)).answer.status).toBe(400);
  });

  test("move to another level, and back to the beginning", async () => {
    const { id } = await create();
    const moved = await post(at(id, "/moveToLevel?name=id-only"));

    expect(moved.body).toMatchObject({ review: { levelName: "id-only", reviewStatus: "init" } });
    expect((await simulator.request("GET", "/resources/applicants/-/levels")).body).toMatchObject({
      list: { items: expect.arrayContaining([{ name: "id-only", applicantType: "individual" }]) },
    });
  });

  test("get other data in part", async () => {
    const { id } = await create();
    await simulator.request("PATCH", at(id, "/fixedInfo"), { lastName: "Marić" });
    await simulator.request("PATCH", at(id, "/info"), { country: "SRB" });

    const { body } = await simulator.request("GET", at(id, "/one"));
    expect(body).toMatchObject({ fixedInfo: { firstName: "Ana", lastName: "Marić" }, info: { country: "SRB" } });
  });

  test("are sent to a check, get a verdict, and are reset", async () => {
    const { id } = await create();
    const status = async () => (await simulator.request("GET", at(id, "/status"))).body;

    expect(await post(at(id, "/status/pending"))).toMatchObject({ status: 200, body: { ok: 1 } });
    expect(await status()).toMatchObject({ reviewStatus: "pending", attemptCnt: 1 });
    expect((await post(at(id, "/reset"))).status).toBe(409);
    const red = { reviewAnswer: "RED", reviewRejectType: "RETRY", rejectLabels: ["BAD_SELFIE"] };
    expect(await post(at(id, "/status/testCompleted"), red)).toMatchObject({ status: 200, body: { ok: 1 } });
    expect(await status()).toMatchObject({ reviewStatus: "completed", reviewResult: red });
    expect((await post(at(id, "/reset"))).body).toEqual({ ok: 1 });
    expect(await status()).toMatchObject({ reviewStatus: "init" });
    expect(await status()).not.toHaveProperty("reviewResult");
  });

  test("are approved and rejected from outside, and a final rejection stays", async () => {
    const { id } = await create();
    await post(at(id, "/-/approve"), {});
    expect((await simulator.request("GET", at(id, "/status"))).body).toMatchObject({
      reviewResult: { reviewAnswer: "GREEN" },
    });
    await post(at(id, "/-/reject"), { note: "", tags: [], reasons: { manual: ["riskTeamDecision"] } });

    for (const target of ["/reset", "/status/pending"]) {
      expect(await post(at(id, target))).toMatchObject({
        status: 409,
        body: { errorCode: 1009, errorName: "applicant-with-final-reject" },
      });
    }
  });

  test("show documents, which are gone after a reset", async () => {
    const { id } = await create();
    const part = (name: string, content: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"; filename="x"\r\n\r\n${content}\r\n`;
    const upload = (content: string) =>
      simulator.request(
        "POST",
        at(id, "/info/idDoc"),
        Buffer.from(
          `${part("metadata", '{"idDocType":"PASSPORT","country":"SRB"}')}${part("content", content)}--b--\r\n`,
        ),
        { "content-type": "multipart/form-data; boundary=b" },
      );

    const uploaded = await upload("a picture");
    expect(uploaded).toMatchObject({ status: 200, body: { idDocType: "PASSPORT", country: "SRB" } });
    const imageId = uploaded.headers.get("x-image-id");
    const documents = async () => (await simulator.request("GET", at(id, "/requiredIdDocsStatus"))).body;
    expect(await documents()).toMatchObject({ IDENTITY: { idDocType: "PASSPORT", imageIds: [imageId] }, SELFIE: null });
    expect(await upload("")).toMatchObject({ status: 400, body: { errorName: "empty-file" } });
    await post(at(id, "/reset"));
    expect(await documents()).toEqual({ IDENTITY: null, SELFIE: null });
  });

  test("are deactivated and activated, more than once", async () => {
    const { id } = await create();
    for (const presence of ["deactivated", "deactivated", "activated"]) {
      expect((await simulator.request("PATCH", at(id, `/presence/${presence}`))).status).toBe(200);
    }
  });
});

describe("access to the Sumsub simulator", () => {
  const query = "userId=cus_new&levelName=id-and-liveness&ttlInSecs=600";

  test.for([
    ["by a body", "/resources/accessTokens/sdk", { userId: "cus_new", levelName: "id-and-liveness", ttlInSecs: 600 }],
    ["by a query", `/resources/accessTokens?${query}`, undefined],
  ] as const)("is a token for the SDK, asked for %s", async ([, target, body]) => {
    expect(await post(target, body)).toMatchObject({
      status: 200,
      body: { token: expect.stringMatching(/^_act-sbx-/), userId: "cus_new" },
    });
    // The first token of somebody makes the applicant.
    expect((await simulator.request("GET", "/resources/applicants/-;externalUserId=cus_new/one")).status).toBe(200);
  });

  test.for([
    [
      "/resources/sdkIntegrations/levels/-/websdkLink",
      { userId: "cus_a", levelName: "id-and-liveness", ttlInSecs: 60 },
    ],
    ["/resources/sdkIntegrations/levels/id-and-liveness/websdkLink?&externalUserId=cus_a&ttlInSecs=60", {}],
  ] as const)("is a web link, by %s", async ([target, body]) => {
    const { body: answer } = await post(target, body);

    const page = await fetch(String(answer["url"]));
    expect(await page.text()).toContain("id-and-liveness");
  });

  test("is not given for an unknown level", async () => {
    const body = { userId: "cus_a", levelName: "Id-And-Liveness" };
    expect((await post("/resources/accessTokens/sdk", body)).status).toBe(400);
    expect((await post("/resources/sdkIntegrations/levels/-/websdkLink", body)).status).toBe(400);
  });
});

test("a production account gives no verdicts for the asking", async () => {
  const account = { appToken: "prd:token", secretKey: "secret-key", webhookSecrets: ["w"] as [string] };
  const production = await runSimulator({ account });
  try {
    const headers = { "x-app-token": "prd:token" };
    const created = await production.request("POST", "/resources/applicants?levelName=id-and-liveness", {}, headers);
    const target = `/resources/applicants/${created.body["id"]}/status/testCompleted`;
    const refused = await production.request("POST", target, { reviewAnswer: "GREEN" }, headers);

    expect(refused.status).toBe(400);
    expect(refused.body["description"]).toContain("sandbox environment");
  } finally {
    await production.stop();
  }
});

test("the Sumsub simulator knows its applicants after a restart", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onboarding-sumsub-"));
  const file = join(folder, "sumsub.sqlite");
  const first = await runSimulator({ file });
  const created = await first.request("POST", "/resources/applicants?levelName=id-and-liveness", {
    externalUserId: "cus_k",
  });
  await first.stop();
  const second = await runSimulator({ file });
  const found = await second.request("GET", "/resources/applicants/-;externalUserId=cus_k/one");
  await second.stop();
  rmSync(folder, { recursive: true });

  expect(found.body).toEqual(created.body);
});
