import { expect, test } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { closeBrowsers } from "./support/browser.ts";
import { atTheDesk } from "./support/people.ts";
import { activate, plantCustomer } from "./support/plant.ts";
import { screenshot } from "./support/screenshot.ts";

closeBrowsers();

test("a Bangla browser gets the desk in Bangla, its digits and dates too, and can change to English", async () => {
  const customer = await plantCustomer("নাসরিন আক্তার");
  await activate(customer);
  const page = await atTheDesk("admin", { screen: "phone", locale: "bn-BD" });
  expect(await page.getAttribute("html", "lang")).toBe("bn");
  await page.goto(`/desk/customers/${customer.customerId}/administration`);
  await page.getByRole("heading", { name: customer.name, level: 1 }).waitFor();
  const words = await page.getByRole("main").innerText();
  expect(words).toMatch(/[০-৯]{13}/);
  // What is left of Latin letters are the codes that are the same in every language.
  expect(words.match(/[A-Za-z]+/g)?.filter((word) => !/^(AM|PM)$/.test(word))).toEqual(["BDT"]);
  await expectAccessible(page);
  await screenshot(page, "bangla");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { name: "Deposit account" }).waitFor();
  expect(await page.getAttribute("html", "lang")).toBe("en");
});
