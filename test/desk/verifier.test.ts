import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { until } from "../support/until.ts";
import { expectAccessible } from "./support/accessible.ts";
import { closeBrowsers } from "./support/browser.ts";
import { atTheDesk } from "./support/people.ts";
import { drawPicture } from "./support/pictures.ts";
import { activate, apiOf, plantCustomer, plantFile } from "./support/plant.ts";
import { openFromQueue, rowInQueue } from "./support/queue.ts";
import { screenshot } from "./support/screenshot.ts";

closeBrowsers();

const address = { type: "PERMANENT", line1: "House 7, Road 12", district: "Dhaka", postalCode: "1209" };

const decide = async (page: Page): Promise<void> => page.getByRole("button", { name: "Decide" }).click();

describe("a verifier", () => {
  test("sees evidence and data side by side, and approves the identity", async () => {
    const page = await atTheDesk("verifier");
    const customer = await plantCustomer("Nasrin Akter");
    await plantFile(customer, "photos", await drawPicture(page, "photo"));
    await plantFile(customer, "documents", await drawPicture(page, "card"), "IDENTITY_FRONT");
    await page.getByRole("link", { name: "Queue" }).click();
    await rowInQueue(page, "Nasrin Akter");
    await expectAccessible(page);
    await screenshot(page, "queue");
    await openFromQueue(page, "Identity", customer.name);
    const photo = page.getByRole("img", { name: "Photo" });
    await until(async () => expect(await photo.evaluate((image) => Reflect.get(image, "naturalWidth"))).toBe(480));
    await page.getByRole("img", { name: "Identity document, front" }).waitFor();
    await expectAccessible(page);
    await screenshot(page, "decision");
    await page.getByLabel("Approve").check();
    await decide(page);
    await page.getByText("Approved.").waitFor();
    await until(async () => {
      const { body } = await (await apiOf("verifier")).get(customer.path);
      expect(body.status).toBe("ACTIVE");
    });
  });

  test("rejects an address with reasons, for good or to be mended", async () => {
    const page = await atTheDesk("verifier", { screen: "phone" });
    const customer = await plantCustomer("Jamal Hossain");
    await (await apiOf("agent")).post(`${customer.path}/addresses`, address);
    await openFromQueue(page, "Address", customer.name);
    await page.getByLabel("Reject", { exact: true }).check();
    await page.getByRole("button", { name: "Reject" }).click();
    await page.getByText("must be filled in").waitFor();
    expect(await page.evaluate("document.activeElement.type")).toBe("checkbox");
    await page.getByLabel("The address could not be confirmed").check();
    await page.getByLabel("Final").check();
    await page.getByRole("textbox", { name: "Remarks" }).fill("Nobody of that name lives there.");
    await expectAccessible(page);
    await screenshot(page, "rejection", page.getByRole("textbox", { name: "Remarks" }));
    await page.getByRole("button", { name: "Reject" }).click();
    await page.getByText("Rejected.").waitFor();
    const { body } = await (await apiOf("verifier")).get(`${customer.path}/addresses/PERMANENT`);
    expect(body).toMatchObject({
      verificationStatus: "REJECTED",
      rejectType: "FINAL",
      reasonCodes: ["ADDRESS_NOT_CONFIRMED"],
      remarks: "Nobody of that name lives there.",
    });
  });

  test("judges an introducer by the introducing customer's own case", async () => {
    const karim = await plantCustomer("Karim Uddin");
    const { accountNo } = await activate(karim);
    const customer = await plantCustomer("Shirin Sultana");
    const body = { introducerId: karim.customerId, accountNo, relationshipType: "FRIEND" };
    await (await apiOf("agent")).post(`${customer.path}/introducer`, body);
    const page = await atTheDesk("verifier");
    await openFromQueue(page, "Introducer", customer.name);
    await page.getByText("Karim Uddin").waitFor();
    await page.getByLabel("Approve").check();
    await decide(page);
    await page.getByText("Approved.").waitFor();
  });
});

describe("a record that changes while a verifier looks at it", () => {
  test("is not decided on: they are told, see what changed, and decide again", async () => {
    const customer = await plantCustomer("Rafiq Islam");
    const agent = await apiOf("agent");
    const added = await agent.post(`${customer.path}/addresses`, address);
    const page = await atTheDesk("verifier");
    await openFromQueue(page, "Address", customer.name);
    await page.getByLabel("Approve").check();
    const ifMatch = { "if-match": added.headers.get("etag") ?? "" };
    await agent.patch(`${customer.path}/addresses/PERMANENT`, { line1: "House 9, Road 3" }, ifMatch);
    await decide(page);
    await page.getByText("Your decision was not taken").waitFor();
    const { body: still } = await agent.get(`${customer.path}/addresses/PERMANENT`);
    expect(still.verificationStatus).toBe("PENDING");
    await page.getByRole("button", { name: "See what changed" }).click();
    await page.locator("del", { hasText: "House 7, Road 12" }).waitFor();
    await page.locator("ins", { hasText: "House 9, Road 3" }).waitFor();
    await expectAccessible(page);
    await screenshot(page, "changed-meanwhile", page.locator("ins"));
    await page.getByLabel("Approve").check();
    await decide(page);
    await page.getByText("Approved.").waitFor();
  });

  test("shows the decision of whoever was faster", async () => {
    const customer = await plantCustomer("Mitu Das");
    const page = await atTheDesk("verifier");
    await openFromQueue(page, "Identity", customer.name);
    await activate(customer);
    await page.getByLabel("Approve").check();
    await decide(page);
    await page.getByRole("button", { name: "See what changed" }).click();
    await page.getByText("Verified").first().waitFor();
    expect(await page.getByRole("button", { name: "Decide" }).count()).toBe(0);
  });
});

describe("four eyes", () => {
  test("are shown before the click: whoever captured a record is told, and gets no form", async () => {
    const page = await atTheDesk("admin");
    const admin = await apiOf("admin");
    const customer = await plantCustomer("Tareq Aziz");
    await admin.post(`${customer.path}/addresses`, address);
    await openFromQueue(page, "Address", customer.name);
    await page.getByText("Somebody else has to decide").waitFor();
    expect(await page.getByRole("button", { name: "Decide" }).count()).toBe(0);
    await screenshot(page, "four-eyes", page.getByText("Somebody else has to decide"));
  });

  test("are enforced after it: a page that was told another author is refused", async () => {
    const page = await atTheDesk("admin");
    const customer = await plantCustomer("Lamia Chowdhury");
    await (await apiOf("admin")).post(`${customer.path}/addresses`, address);
    await page.route("**/case", async (route) => {
      const response = await route.fetch();
      const kase = await response.json();
      const addresses = kase.addresses.map((one: object) => ({ ...one, createdBy: "x", updatedBy: "x" }));
      await route.fulfill({ response, json: { ...kase, addresses } });
    });
    await openFromQueue(page, "Address", customer.name);
    await page.getByLabel("Approve").check();
    await decide(page);
    await page.getByRole("alert").getByText("somebody else has to decide").waitFor();
  });
});
