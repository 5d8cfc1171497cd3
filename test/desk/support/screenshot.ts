import { mkdir } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { screens } from "./browser.ts";

const FOLDER = "docs/desk";

/** Writes how the page looks on a phone and on a desk, for docs/desk.md; only with DESK_SCREENSHOTS=1. `at`: what has to be in sight. */
export const screenshot = async (page: Page, name: string, at?: Locator): Promise<void> => {
  if (process.env["DESK_SCREENSHOTS"] !== "1") return;
  await mkdir(FOLDER, { recursive: true });
  const before = page.viewportSize();
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    await page.evaluate("window.scrollTo(0, 0)");
    await at?.evaluate((element) => Reflect.get(element, "scrollIntoView").call(element, { block: "center" }));
    await page.screenshot({ path: `${FOLDER}/${name}-${screen}.png`, animations: "disabled", caret: "hide" });
  }
  if (before) await page.setViewportSize(before);
};
