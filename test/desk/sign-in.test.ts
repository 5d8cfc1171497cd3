import { describe, expect, test } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { closeBrowsers, newBrowser } from "./support/browser.ts";
import { atTheDesk } from "./support/people.ts";
import { screenshot } from "./support/screenshot.ts";

closeBrowsers();

describe("signing in", () => {
  test("starts at a page that everybody can read", async () => {
    const page = await newBrowser({ screen: "phone" });
    await page.goto("/desk/");
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    await expectAccessible(page);
    await screenshot(page, "sign-in");
  });

  test("keeps no token where another page or a later visitor could find it", async () => {
    const page = await atTheDesk("agent");
    const kept = await page.evaluate<string>(
      "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])",
    );
    expect(kept).not.toMatch(/eyJ/);
    expect(new URL(page.url()).search).toBe("");
  });

  test("after a reload, needs no password as long as the identity provider knows the browser", async () => {
    const page = await atTheDesk("verifier");
    await page.getByRole("link", { name: "Customers" }).click();
    await page.reload();
    await page.getByRole("heading", { name: "Find customers" }).waitFor();
    await page.getByLabel("Customer number").fill("1");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    // The service itself has answered.
    await page.getByRole("alert").waitFor();
    expect(new URL(page.url())).toMatchObject({ pathname: "/desk/customers", search: "" });
  });

  test("ends with signing out, at the identity provider too", async () => {
    const page = await atTheDesk("agent");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByLabel("Password").waitFor();
  });
});
