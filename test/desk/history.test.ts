import { expect, test } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { closeBrowsers } from "./support/browser.ts";
import { atTheDesk } from "./support/people.ts";
import { activate, plantCustomer } from "./support/plant.ts";
import { screenshot } from "./support/screenshot.ts";

closeBrowsers();

test("the history tells every change, who made it and what it set, page by page", async () => {
  const page = await atTheDesk("verifier");
  const customer = await plantCustomer("Anika Tabassum");
  // Smaller pages than the desk asks for, so that a short history has several.
  await page.route("**/audit?*", (route) =>
    route.continue({ url: route.request().url().replace("limit=20", "limit=3") }),
  );
  await activate(customer);
  await page.goto(`/desk/customers/${customer.customerId}`);
  await page.getByRole("link", { name: "History" }).click();
  await page.getByRole("heading", { name: "Deposit account: opened" }).waitFor();
  expect(await page.getByRole("heading", { name: "Customer: registered" }).count()).toBe(0);
  await page.getByRole("button", { name: "Show more" }).click();
  await page.getByRole("heading", { name: "Identity verification: approved" }).waitFor();
  await page.getByRole("heading", { name: "Customer: registered" }).waitFor();
  await page.getByText("Fields that changed").first().click();
  await expectAccessible(page);
  await screenshot(page, "history");
});
