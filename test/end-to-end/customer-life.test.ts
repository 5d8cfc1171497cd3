import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { photo } from "../support/file-api.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { type Staff, staffOf } from "../support/life.ts";
import { until } from "../support/until.ts";

const ADDRESS = "addresses/PERMANENT";
const IDENTITY = "identity-verification";

let laptop: Laptop;
let staff: Staff;
beforeAll(async () => {
  laptop = await startLaptop();
  staff = await staffOf(laptop);
});
afterAll(async () => {
  await laptop.idle();
  await laptop.stop();
});

const idOf = (path: string): string => path.split("/").at(-1) ?? "";

const addAddress = async (path: string): Promise<void> => {
  const answer = await staff.agent.post(`${path}/addresses`, { type: "PERMANENT", line1: "House 1" });
  expect(answer.status).toBe(201);
};

const assignIntroducer = async (path: string): Promise<void> => {
  const introducer = await staff.activate();
  const { body: account } = await staff.agent.get(`${introducer}/deposit-account`);
  const data = { introducerId: idOf(introducer), accountNo: account.accountNo, relationshipType: "FRIEND" };
  const answer = await staff.agent.post(`${path}/introducer`, data);
  expect(answer.status).toBe(201);
};

/** A customer of level ENH. */
const complete = async (): Promise<string> => {
  const path = await staff.activate();
  await addAddress(path);
  await assignIntroducer(path);
  await staff.judge(path, ADDRESS, "VERIFIED");
  await staff.judge(path, "introducer", "VERIFIED");
  await staff.settled(path, { status: "ACTIVE", kycStatus: "VERIFIED", kycLevel: "ENH" });
  return path;
};

describe("the workflow of the requirements", () => {
  test("goes from registration through introducer, address and identity to an active customer with an account", async () => {
    const path = await staff.register();
    const asked = await staff.agent.get(path);
    expect(asked.body).toMatchObject({
      status: "PENDING",
      kycLevel: "MIN",
      kycStatus: "PENDING",
      productAccess: { deposits: false, creditFacilities: false },
    });
    await addAddress(path);
    const father = {
      relationType: "FATHER",
      name: "Abdul",
      identificationType: "NID",
      identificationNumber: "1234567890",
    };
    expect((await staff.agent.post(`${path}/family-relations`, father)).status).toBe(201);
    expect((await staff.agent.post(`${path}/photos`, photo)).status).toBe(201);
    expect((await staff.agent.post(`${path}/signatures`, photo)).status).toBe(201);
    await assignIntroducer(path);

    await staff.judge(path, "introducer", "VERIFIED");
    await staff.settled(path, { kycLevel: "STD", kycStatus: "PENDING", status: "PENDING" });
    await staff.judge(path, ADDRESS, "VERIFIED");
    await staff.settled(path, { kycLevel: "ENH", kycStatus: "PENDING", status: "PENDING" });
    expect((await staff.agent.get(`${path}/kyc`)).body).toMatchObject({ missing: ["IDENTITY_VERIFICATION"] });
    expect((await staff.agent.get(`${path}/deposit-account`)).body).toMatchObject({
      code: "deposit-account-not-found",
    });
    const judged = await staff.judge(path, IDENTITY, "VERIFIED");

    await staff.settled(path, {
      status: "ACTIVE",
      kycStatus: "VERIFIED",
      kycVerifiedBy: judged.verifiedBy,
      kycVerifiedAt: judged.verifiedAt,
      productAccess: { deposits: true, creditFacilities: true },
    });
    const account = await staff.settled(`${path}/deposit-account`, {
      status: "OPEN",
      accountingTreatment: "INDIVIDUAL",
    });
    expect(account).toMatchObject({ accountNo: expect.stringMatching(/^\d{13}$/), currency: "BDT" });
    const { body: kase } = await staff.agent.get(`${path}/case`);
    expect(kase).toMatchObject({ depositAccount: account, kyc: { status: "VERIFIED", missing: [], nextLevel: null } });
    await until(() =>
      expect(laptop.eventsOf(idOf(path)).filter((type) => /^(kyc|customer|deposit)/.test(type))).toEqual([
        "customer.registered",
        "kyc.level-changed",
        "kyc.level-changed",
        "kyc.verified",
        "customer.activated",
        "deposit-account.opened",
      ]),
    );
  });
});

describe("a rejection", () => {
  test("that may be mended leaves a new customer PENDING, and a new decision activates them", async () => {
    const path = await staff.register();
    await staff.judge(path, IDENTITY, "RETRY");
    await staff.settled(path, { status: "PENDING", kycStatus: "REJECTED" });

    await staff.change(staff.agent, "patch", path, { name: "Amina R. Khan" });
    await staff.settled(path, { status: "PENDING", kycStatus: "PENDING" });
    await staff.judge(path, IDENTITY, "VERIFIED");

    await staff.settled(path, { status: "ACTIVE", kycStatus: "VERIFIED" });
  });

  test("for good suspends; no edit helps, only an admin's reopening", async () => {
    const path = await staff.register();
    await staff.judge(path, IDENTITY, "FINAL");
    await staff.settled(path, { status: "SUSPENDED", suspendedBy: "KYC", kycStatus: "REJECTED" });

    await staff.change(staff.agent, "patch", path, { name: "Amina R. Khan" });
    const { body: report } = await staff.admin.post(`${path}/kyc/evaluation`, undefined);
    expect(report).toMatchObject({ status: "REJECTED", isUpToDate: true });
    expect((await staff.agent.get(path)).body).toMatchObject({ status: "SUSPENDED", suspendedBy: "KYC" });

    await staff.move(path, "reopen");
    await staff.settled(path, { status: "PENDING", kycStatus: "PENDING" });
    await staff.judge(path, IDENTITY, "VERIFIED");
    await staff.settled(path, { status: "ACTIVE" });
  });

  test("of an active customer suspends and freezes the account, until all has passed again", async () => {
    const path = await staff.activate();
    await addAddress(path);
    await staff.settled(path, { status: "ACTIVE", kycStatus: "PENDING" });
    await staff.judge(path, ADDRESS, "RETRY");
    await staff.settled(path, {
      status: "SUSPENDED",
      suspendedBy: "KYC",
      kycStatus: "REJECTED",
      productAccess: { deposits: false, creditFacilities: false },
    });
    const { accountNo } = await staff.settled(`${path}/deposit-account`, { status: "FROZEN" });

    await staff.change(staff.agent, "patch", `${path}/${ADDRESS}`, { line1: "House 2" });
    await staff.settled(path, { status: "PENDING", kycStatus: "PENDING" });
    expect((await staff.agent.get(`${path}/deposit-account`)).body).toMatchObject({ status: "FROZEN" });
    await staff.judge(path, ADDRESS, "VERIFIED");

    await staff.settled(path, { status: "ACTIVE", kycStatus: "VERIFIED" });
    await staff.settled(`${path}/deposit-account`, { status: "OPEN", accountNo });
  });
});

describe("an edit of a verified address", () => {
  test("lowers the level and leaves the customer active, whose evidence is being renewed", async () => {
    const path = await complete();

    await staff.change(staff.agent, "patch", `${path}/${ADDRESS}`, { line1: "House 2" });

    await staff.settled(path, { status: "ACTIVE", kycStatus: "PENDING", kycLevel: "STD" });
    expect((await staff.agent.get(`${path}/kyc`)).body).toMatchObject({
      missing: ["PERMANENT_ADDRESS"],
      nextLevel: { level: "ENH", missing: ["PERMANENT_ADDRESS"] },
    });
    await staff.judge(path, ADDRESS, "VERIFIED");
    await staff.settled(path, { status: "ACTIVE", kycStatus: "VERIFIED", kycLevel: "ENH" });
  });
});

describe("an admin", () => {
  test("suspends and reinstates, whatever the evaluation finds in between", async () => {
    const path = await staff.activate();
    await staff.move(path, "suspend");
    await staff.settled(`${path}/deposit-account`, { status: "FROZEN" });
    await staff.admin.post(`${path}/kyc/evaluation`, undefined);
    expect((await staff.agent.get(path)).body).toMatchObject({ status: "SUSPENDED", suspendedBy: "ADMIN" });

    await staff.move(path, "reinstate");

    await staff.settled(path, { status: "ACTIVE" });
    await staff.settled(`${path}/deposit-account`, { status: "OPEN" });
  });

  test("closes the account first and then the customer, who refuses every change from then on", async () => {
    const path = await staff.activate();
    const { headers } = await staff.admin.get(path);
    const refused = await staff.admin.post(
      `${path}/close`,
      { reason: "because" },
      { "if-match": headers.get("etag") ?? "" },
    );
    expect(refused).toMatchObject({ status: 409, body: { code: "open-deposit-account" } });

    const account = `${path}/deposit-account`;
    await staff.change(staff.admin, "post", `${account}/close`, { reason: "Asked for." }, account);
    expect((await staff.agent.get(path)).body.productAccess).toEqual({ deposits: false, creditFacilities: false });
    await staff.move(path, "close");

    expect((await staff.agent.get(path)).body).toMatchObject({ status: "CLOSED" });
    const again = await staff.admin.post(`${account}/close`, undefined, { "if-match": '"2"' });
    expect(again).toMatchObject({ status: 409, body: { code: "customer-closed" } });
    await laptop.idle();
    expect((await staff.agent.get(account)).body).toMatchObject({ status: "CLOSED", closingReason: "Asked for." });
  });
});

describe("an introducer", () => {
  test("whose account is frozen or another's cannot be verified", async () => {
    const introducer = await staff.activate();
    const { body: account } = await staff.agent.get(`${introducer}/deposit-account`);
    const path = await staff.register();
    const foreign = { introducerId: idOf(introducer), accountNo: "1234567890128" };
    expect(await staff.agent.post(`${path}/introducer`, foreign)).toMatchObject({
      status: 422,
      body: { code: "introducer-account-invalid" },
    });
    const own = { introducerId: idOf(introducer), accountNo: account.accountNo };
    expect((await staff.agent.post(`${path}/introducer`, own)).status).toBe(201);
    await staff.move(introducer, "suspend");
    await staff.settled(`${introducer}/deposit-account`, { status: "FROZEN" });

    const verified = await staff.verifier.post(
      `${path}/introducer/verification`,
      { decision: "VERIFIED" },
      { "if-match": '"1"' },
    );

    expect(verified).toMatchObject({ status: 422 });
    expect(verified.body.code).toMatch(/^introducer-(not-eligible|account-invalid)$/);
  });
});
