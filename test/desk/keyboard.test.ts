import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { closeBrowsers, newBrowser } from "./support/browser.ts";
import { plantCustomer } from "./support/plant.ts";
import { rowInQueue } from "./support/queue.ts";

closeBrowsers();

const MOST_TABS = 120;

/** What has the focus: its words, and whether a person can see that it has. */
const focused = (page: Page): Promise<{ readonly words: string; readonly isSeen: boolean }> =>
  page.evaluate(`(() => {
    const element = document.activeElement;
    const labels = [...(element.labels ?? [])].map((label) => label.textContent);
    const style = getComputedStyle(element);
    return {
      words: [element.ariaLabel, ...labels, element.tagName === "BODY" ? "" : element.textContent].filter(Boolean).join(" ").trim(),
      isSeen: style.outlineStyle !== "none" && style.outlineWidth !== "0px",
    };
  })()`);

/** Presses Tab until something of these words has the focus. */
const tabTo = async (page: Page, words: RegExp): Promise<void> => {
  const seen: string[] = [];
  for (let turn = 0; turn < MOST_TABS; turn++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    seen.push(now.words);
    if (!words.test(now.words)) continue;
    expect(now.isSeen, `the focus on "${now.words}" can be seen`).toBe(true);
    return;
  }
  throw new Error(`Tab does not come to ${words}: ${seen.join(" | ")}`);
};

const signIn = async (page: Page, name: string): Promise<void> => {
  await page.goto("/desk/");
  await page.getByRole("button", { name: "Sign in" }).waitFor();
  await tabTo(page, /^Sign in$/);
  await page.keyboard.press("Enter");
  await page.getByLabel("Password").waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press("Tab");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Sign out" }).waitFor();
};

describe("with the keyboard alone", () => {
  test("an agent registers a customer, and is led to the first fault", async () => {
    const page = await newBrowser();
    await signIn(page, "agent");
    await page.getByRole("heading", { name: "Register a customer" }).waitFor();
    await tabTo(page, /^Full name/);
    await page.keyboard.press("Enter");
    await page.getByText("must be filled in").first().waitFor();
    expect((await focused(page)).words).toMatch(/^Full name/);
    await page.keyboard.type("Rokeya Begum");
    await tabTo(page, /^Religion/);
    await page.keyboard.type("Islam");
    await tabTo(page, /^Number of the document/);
    await page.keyboard.type("5550001112");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Rokeya Begum", level: 1 }).waitFor();
    // Whoever cannot see the page is told where they are.
    expect((await focused(page)).words).toBe("Rokeya Begum");
  });

  test("a verifier opens what waits and rejects it", async () => {
    const customer = await plantCustomer("Delwar Hossain");
    const page = await newBrowser();
    await signIn(page, "verifier");
    await rowInQueue(page, customer.name, async () => {
      await tabTo(page, /^Show more$/);
      await page.keyboard.press("Enter");
    });
    await page.getByRole("heading", { name: "Waiting for a decision" }).focus();
    await tabTo(page, /Delwar Hossain/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: customer.name, level: 1 }).waitFor();
    await tabTo(page, /^Approve/);
    await page.keyboard.press("ArrowDown");
    await tabTo(page, /^The data entered differ/);
    await page.keyboard.press("Space");
    await tabTo(page, /^Reject$/);
    await page.keyboard.press("Enter");
    await page.getByText("Rejected.").waitFor();
    await tabTo(page, /^Back to the queue$/);
  });
});
