import type { Page } from "playwright-core";
import { type DeskOptions, newBrowser } from "./browser.ts";

export type LaptopPerson = "agent" | "agent2" | "verifier" | "verifier2" | "admin";

/** Logs somebody in on the identity provider's page, to which the desk has sent them. */
export const logIn = async (page: Page, name: LaptopPerson): Promise<void> => {
  await page.getByLabel("Username or email").fill(name);
  await page.getByLabel("Password").fill(name);
  await page.getByRole("button", { name: "Sign in" }).click();
};

/** Somebody's own browser, with the desk open and they signed in. */
export const atTheDesk = async (name: LaptopPerson, options: DeskOptions = {}): Promise<Page> => {
  const page = await newBrowser(options);
  await page.goto("/desk/");
  await page.getByRole("button", { name: /^(Sign in|সাইন ইন)/ }).click();
  await logIn(page, name);
  await page.getByRole("button", { name: /^(Sign out|সাইন আউট)/ }).waitFor();
  return page;
};
