import { randomInt } from "node:crypto";
import type { Page } from "playwright-core";

/** The number of a national ID card that nobody has yet. */
export const newNumber = (): string => String(randomInt(1_000_000_000, 9_999_999_999));

export interface NewCustomer {
  readonly name: string;
  readonly number?: string;
  readonly phone?: string;
}

/** Fills in the form of the page that registers customers, and sends it. */
export const register = async (page: Page, { name, number = newNumber(), phone }: NewCustomer): Promise<void> => {
  await page.getByRole("link", { name: "Register" }).click();
  await page.getByLabel("Full name").fill(name);
  await page.getByLabel("Religion").selectOption("ISLAM");
  await page.getByLabel("Number of the document").fill(number);
  if (phone !== undefined) await page.getByLabel("Phone").fill(phone);
  await page.getByRole("button", { name: "Register", exact: true }).click();
};

/** Registers somebody and waits for their case. */
export const registered = async (page: Page, customer: NewCustomer): Promise<string> => {
  await register(page, customer);
  await page.getByRole("heading", { name: "Still missing" }).waitFor();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
};

/** The part of a page under a heading. */
export const section = (page: Page, heading: string) => page.getByRole("region", { name: heading });

/** Draws a wave on the pad, as a finger would. */
export const drawSignature = async (page: Page): Promise<void> => {
  const pad = page.getByRole("img", { name: "Area for the signature" });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new TypeError("there is no pad to draw on");
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(box.x + 20 + step * 15, box.y + (box.height / 2) * (1 + Math.sin(step) / 2));
  }
  await page.mouse.up();
};

/** Adds a file in a section, and sends it. */
export const addFile = async (
  page: Page,
  heading: string,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> => {
  const part = section(page, heading);
  await part.getByRole("button", { name: /^Add/ }).click();
  await part.getByLabel("Choose a file").setInputFiles(file);
  await part.getByRole("button", { name: "Send", exact: true }).click();
};

/** The network of a page, as bad as a test wants it. */
export const badNetwork = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const emulate = (offline: boolean, uploadThroughput: number) =>
    session.send("Network.emulateNetworkConditions", { offline, latency: 0, downloadThroughput: -1, uploadThroughput });
  return {
    /** Bytes go out so slowly, in bytes a second. */
    slow: (bytesPerSecond: number) => emulate(false, bytesPerSecond),
    cut: () => emulate(true, -1),
    mend: () => emulate(false, -1),
  };
};
