import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { until } from "../support/until.ts";
import { expectAccessible } from "./support/accessible.ts";
import { closeBrowsers } from "./support/browser.ts";
import { atTheDesk } from "./support/people.ts";
import { activate, apiOf, type Planted, plantCustomer } from "./support/plant.ts";
import { screenshot } from "./support/screenshot.ts";

closeBrowsers();

const search = async (page: Page, by: string, fill: (page: Page) => Promise<unknown>): Promise<void> => {
  await page.getByLabel("Search by").selectOption({ label: by });
  await fill(page);
  await page.getByRole("button", { name: "Search", exact: true }).click();
};

const openAdministration = async (page: Page, { customerId, name }: Planted): Promise<void> => {
  await page.goto(`/desk/customers/${customerId}/administration`);
  await page.getByRole("heading", { name, level: 1 }).waitFor();
};

/** Presses the button, gives the reason, presses the button that confirms. */
const act = async (page: Page, action: string, reason?: string): Promise<void> => {
  await page.getByRole("button", { name: action, exact: true }).click();
  if (reason !== undefined) await page.getByLabel("Reason").fill(reason);
  await page.getByRole("button", { name: action, exact: true }).click();
};

describe("the search", () => {
  test("finds a customer by each thing that the API can look for", async () => {
    const page = await atTheDesk("admin");
    const introducer = await plantCustomer("Habib Khan");
    const { accountNo } = await activate(introducer);
    const more = { email: "sadia@example.org", phone: "+8801811223344", identificationNumber: "1985987654321" };
    const sadia = await plantCustomer("Sadia Jahan", more);
    const body = { introducerId: introducer.customerId, accountNo };
    await (await apiOf("agent")).post(`${sadia.path}/introducer`, body);
    await page.getByRole("link", { name: "Customers" }).click();
    const found = page.getByRole("link", { name: /Sadia Jahan/ });
    const questions: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
      ["Customer number", (at) => at.getByLabel("Customer number").fill(sadia.customerNo)],
      ["Phone", (at) => at.getByRole("textbox", { name: "Phone" }).fill("01811223344")],
      ["E-mail", (at) => at.getByRole("textbox", { name: "E-mail" }).fill("Sadia@example.org")],
      ["Document", (at) => at.getByLabel("Number of the document").fill("1985987654321")],
      ["Introduced by", (at) => at.getByLabel("Id of the introducing").fill(introducer.customerId)],
    ];
    for (const [by, fill] of questions) {
      await search(page, by, fill);
      await found.waitFor();
      await search(page, "Customer number", (at) => at.getByLabel("Customer number").fill(introducer.customerNo));
      await found.waitFor({ state: "detached" });
    }
    await search(page, "Status", (at) => at.getByLabel("Status").last().selectOption("PENDING"));
    await found.waitFor();
    await expectAccessible(page);
    await screenshot(page, "search");
    await search(page, "KYC status", (at) => at.getByLabel("KYC status").last().selectOption("REJECTED"));
    await found.waitFor({ state: "detached" });
    expect(page.url()).not.toMatch(/sadia|0181|1985/i);
  });

  test("says at the field what is wrong with the question", async () => {
    const page = await atTheDesk("agent", { screen: "phone" });
    await page.getByRole("link", { name: "Customers" }).click();
    await search(page, "Phone", (at) => at.getByRole("textbox", { name: "Phone" }).fill("12"));
    await page.getByText("must be a valid phone number").waitFor();
  });
});

describe("an administrator", () => {
  test("suspends and reinstates a customer for a reason, and sees account and login follow", async () => {
    const page = await atTheDesk("admin");
    const customer = await plantCustomer("Farhana Yasmin");
    await activate(customer);
    const login = { username: "farhana", password: "nine purple kettles" };
    await (await apiOf("agent")).post(`${customer.path}/online-user`, login);
    await openAdministration(page, customer);
    await page.getByRole("button", { name: "Suspend", exact: true }).click();
    await page.getByRole("button", { name: "Suspend", exact: true }).click();
    await page.getByText("must be filled in").waitFor();
    await page.getByLabel("Reason").fill("Reported by the branch");
    await page.getByRole("button", { name: "Suspend", exact: true }).click();
    await page.getByText("Reported by the branch").waitFor();
    await until(async () => {
      await page.reload();
      await page.getByText("Frozen", { exact: true }).waitFor({ timeout: 2_000 });
    });
    await expectAccessible(page);
    await screenshot(page, "administration");
    await act(page, "Reinstate", "The report was wrong");
    await page.getByText("The report was wrong").waitFor();
    await act(page, "Suspend the login", "Lost phone");
    await page.getByText("Lost phone").waitFor();
    const { body } = await (await apiOf("admin")).get(`${customer.path}/online-user`);
    expect(body).toMatchObject({ status: "SUSPENDED", statusReason: "Lost phone" });
  });

  test("closes the account before the customer, places a legal hold, and erases in the end", async () => {
    const page = await atTheDesk("admin", { screen: "phone" });
    const customer = await plantCustomer("Monir Hasan");
    await activate(customer);
    await openAdministration(page, customer);
    await act(page, "Close the customer", "Moved abroad");
    await page.getByRole("alert").getByText("The deposit account has to be closed first.").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await act(page, "Close the account", "Moved abroad");
    await page.getByRole("button", { name: "Close the account" }).waitFor({ state: "detached" });
    await act(page, "Close the customer", "Moved abroad");
    await page.getByRole("button", { name: "Erase the data" }).waitFor();
    await act(page, "Place a legal hold", "Court order");
    await page.getByText("Court order").waitFor();
    expect(await page.getByRole("button", { name: "Erase the data" }).count()).toBe(0);
    await act(page, "Release the legal hold", "Order lifted");
    await act(page, "Erase the data", "The customer asked for it");
    await page.getByText("The personal data were erased").waitFor();
    await page.getByRole("heading", { name: "Erased customer" }).waitFor();
  });

  test("is told when the customer has changed meanwhile, and can then go on", async () => {
    const page = await atTheDesk("admin");
    const customer = await plantCustomer("Parvin Begum");
    await openAdministration(page, customer);
    const admin = await apiOf("admin");
    const { headers } = await admin.get(customer.path);
    await admin.post(`${customer.path}/legal-hold`, { reason: "Court" }, { "if-match": headers.get("etag") ?? "" });
    await act(page, "Suspend", "Reported by the branch");
    await page.getByRole("alert").getByText("Somebody changed this record meanwhile").waitFor();
    await page.getByText("Court").waitFor();
    await page.getByRole("button", { name: "Suspend", exact: true }).click();
    await page.getByText("Reported by the branch").waitFor();
  });
});
