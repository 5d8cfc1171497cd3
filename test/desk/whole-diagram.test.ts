import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { until } from "../support/until.ts";
import { expectAccessible } from "./support/accessible.ts";
import { closeBrowsers } from "./support/browser.ts";
import { atTheDesk } from "./support/people.ts";
import { drawPicture } from "./support/pictures.ts";
import { activate, plantCustomer } from "./support/plant.ts";
import { openFromQueue } from "./support/queue.ts";
import { screenshot } from "./support/screenshot.ts";

closeBrowsers();

/** Nobody else in these tests is called so: they share one queue. */
const NAME = "Rokeya Sultana";

const register = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Register" }).click();
  await page.getByText("must be filled in").first().waitFor();
  await expectAccessible(page);
  await page.getByLabel("Full name").fill(NAME);
  await page.getByLabel("Date of birth").fill("1990-06-15");
  await page.getByLabel("Gender").selectOption("FEMALE");
  await page.getByLabel("Religion").selectOption("ISLAM");
  await page.getByLabel("Number of the document").fill("12345");
  await page.getByLabel("Phone").fill("01712345678");
  await page.getByRole("button", { name: "Register" }).click();
  // The service's own word on a field, put beside it.
  await page.getByText("must have 10 / 13 / 17 digits").waitFor();
  await screenshot(page, "registration", page.getByLabel("Number of the document"));
  await page.getByLabel("Number of the document").fill("1990123456789");
  await page.getByRole("button", { name: "Register" }).click();
  await page.getByRole("heading", { name: NAME, level: 1 }).waitFor();
};

const section = (page: Page, title: string): Locator => page.getByRole("region", { name: title });

/** Opens a section's form, fills it in and saves it. */
const add = async (
  page: Page,
  title: string,
  button: string,
  fill: (at: Locator) => Promise<unknown>,
): Promise<void> => {
  const at = section(page, title);
  await at.getByRole("button", { name: button }).click();
  await fill(at);
  await at.getByRole("button", { name: "Save" }).click();
  await at.getByText("Saved.").waitFor();
};

const upload = async (page: Page, title: string, button: string, picture: "photo" | "card"): Promise<void> => {
  const at = section(page, title);
  await at.getByRole("button", { name: button }).click();
  const file = { name: `${picture}.jpg`, mimeType: "image/jpeg", buffer: await drawPicture(page, picture) };
  await at.getByLabel("Choose a file").setInputFiles(file);
  await at.getByRole("button", { name: "Send" }).click();
  await at.getByText("Accepted").waitFor();
};

const drawSignature = async (page: Page): Promise<void> => {
  const at = section(page, "Signatures");
  await at.getByRole("button", { name: "Add a signature" }).click();
  const area = at.getByRole("img", { name: "Area for the signature" });
  await area.scrollIntoViewIfNeeded();
  const box = await area.boundingBox();
  if (!box) throw new Error("there is no area for the signature");
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) {
    const wave = Math.sin(step) * (box.height / 4);
    await page.mouse.move(box.x + 20 + (step * (box.width - 40)) / 12, box.y + box.height / 2 + wave);
  }
  await page.mouse.up();
  await screenshot(page, "signature", area);
  await at.getByRole("button", { name: "Use this signature" }).click();
  await at.getByRole("button", { name: "Send" }).click();
  await at.getByText("Accepted").waitFor();
};

const captureEvidence = async (page: Page, introducerNo: string, accountNo: string): Promise<void> => {
  await add(page, "Addresses", "Add an address", async (at) => {
    await at.getByLabel("Kind of address").selectOption("PERMANENT");
    await at.getByLabel("House, road").fill("House 7, Road 12");
    await at.getByLabel("District").fill("Dhaka");
  });
  await add(page, "Family relations", "Add a relation", async (at) => {
    await at.getByRole("combobox", { name: "Relation" }).selectOption("FATHER");
    await at.getByLabel("Full name").fill("Abdur Rahman");
    await at.getByLabel("Number of the document").fill("19601234567890123");
  });
  await upload(page, "Photos", "Add a photo", "photo");
  await drawSignature(page);
  await upload(page, "Documents", "Add a document", "card");
  await add(page, "Introducer", "Assign an introducer", async (at) => {
    await at.getByLabel("Customer number or phone").fill(introducerNo);
    await at.getByRole("button", { name: "Look for" }).click();
    await at.getByRole("button", { name: "Choose: Karim Uddin" }).click();
    await at.getByLabel("Account number of the introducer").fill(accountNo);
    await at.getByLabel("How they know each other").selectOption("FRIEND");
  });
  const login = section(page, "Online user");
  await login.getByRole("button", { name: "Make a login" }).click();
  await login.getByLabel("User name").fill("amina.rahman");
  await login.getByLabel("Password").fill("seven green bicycles");
  await login.getByRole("button", { name: "Make a login" }).click();
  await login.getByText("amina.rahman").waitFor();
};

const approve = async (page: Page, kind: string): Promise<void> => {
  await openFromQueue(page, kind, NAME);
  await page.getByLabel("Approve").check();
  await page.getByRole("button", { name: "Decide" }).click();
  await page.getByText("Approved.").waitFor();
};

test("the whole diagram: an agent captures, a verifier decides, an admin sees an active customer with account and login", async () => {
  const karim = await plantCustomer("Karim Uddin");
  const { accountNo } = await activate(karim);

  const agent = await atTheDesk("agent", { screen: "phone" });
  expect(await agent.getByRole("link", { name: "Queue" }).count()).toBe(0);
  await register(agent);
  await captureEvidence(agent, karim.customerNo, accountNo);
  await expectAccessible(agent);
  await screenshot(agent, "case");

  const verifier = await atTheDesk("verifier");
  for (const kind of ["Identity", "Introducer", "Address"]) await approve(verifier, kind);

  const admin = await atTheDesk("admin");
  await admin.goto(`${new URL(agent.url()).pathname}/administration`);
  await until(async () => {
    await admin.reload();
    await section(admin, "Status").getByText("Enhanced").waitFor({ timeout: 3_000 });
    await section(admin, "Deposit account").getByText("Open", { exact: true }).waitFor({ timeout: 3_000 });
    await section(admin, "Online user").getByText("Ready").waitFor({ timeout: 3_000 });
  });
  await section(admin, "Status").getByText("Active", { exact: true }).waitFor();
  await section(admin, "Status").getByText("Verified").waitFor();
  await agent.getByRole("link", { name: "Outbox" }).click();
  await agent.getByRole("heading", { name: "Outbox" }).waitFor();
  await expectAccessible(agent);
  await screenshot(agent, "outbox");
});
