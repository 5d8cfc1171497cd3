import type { Locator, Page } from "playwright-core";

/**
 * The row of a customer in the queue that is open. What other tests left waiting is older and comes first, so the rest of the list
 * is asked for until the row is there; `more` presses the button for it.
 */
export const rowInQueue = async (
  page: Page,
  name: string,
  more: () => Promise<unknown> = () => page.getByRole("button", { name: "Show more" }).click(),
): Promise<Locator> => {
  const row = page.getByRole("link", { name: new RegExp(name) });
  const button = page.getByRole("button", { name: "Show more" });
  for (;;) {
    await row.or(button).first().waitFor();
    // The names come a moment after their rows.
    await page.getByRole("listitem").filter({ hasText: "Loading" }).first().waitFor({ state: "detached" });
    if ((await row.count()) > 0) return row;
    await more();
  }
};

/** Opens what waits of a customer out of the queue. */
export const openFromQueue = async (page: Page, kind: string, name: string): Promise<void> => {
  await page.getByRole("link", { name: "Queue", exact: true }).click();
  await page.getByRole("link", { name: kind, exact: true }).click();
  await (await rowInQueue(page, name)).click();
  await page.getByRole("heading", { name, level: 1 }).waitFor();
};
