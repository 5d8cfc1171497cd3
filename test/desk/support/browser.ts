import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, expect, inject } from "vitest";
import { servicesOn } from "../../../scripts/laptop-services.ts";
import { type Watch, watch } from "./watch.ts";

/** Of a phone, which the desk is made for first, and of a desk. */
export const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const;

export interface DeskOptions {
  readonly screen?: keyof typeof screens;
  /** BCP 47; the desk takes it for its first language. */
  readonly locale?: string;
}

let launched: Promise<Browser> | undefined;
const browser = (): Promise<Browser> => {
  // Chromium has no sandbox for root, who runs tests in containers.
  launched ??= chromium.launch({ executablePath: inject("chromium"), args: ["--no-sandbox"] });
  return launched;
};

const open: { readonly context: BrowserContext; readonly watched: Watch }[] = [];

/** A browser of somebody's own: nothing of it is shared with another. Its pages are watched, and it is closed after the test. */
export const newBrowser = async ({ screen = "desktop", locale = "en-GB" }: DeskOptions = {}): Promise<Page> => {
  const { deskUrl, apiUrl, filesUrl, issuer } = servicesOn(inject("ports"));
  const context = await (await browser()).newContext({
    baseURL: deskUrl,
    viewport: screens[screen],
    locale,
    timezoneId: "Asia/Dhaka",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(20_000);
  open.push({ context, watched: watch(context, [deskUrl, apiUrl, filesUrl, new URL(issuer).origin]) });
  return context.newPage();
};

/** To be called once in each file: closes what its tests opened, and fails the test on whose pages something went wrong unseen. */
export const closeBrowsers = (): void => {
  afterEach(async () => {
    const closed = open.splice(0);
    await Promise.all(closed.map(({ context }) => context.close()));
    expect(closed.flatMap(({ watched }) => watched.faults)).toEqual([]);
  });
  afterAll(async () => {
    const last = launched;
    launched = undefined;
    await (await last)?.close();
  });
};
