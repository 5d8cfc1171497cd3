import type { Browser } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { deskHeaders } from "../../infra/desk/response-headers.ts";
import { servicesOn } from "../../scripts/laptop-services.ts";
import { until } from "../support/until.ts";
import { closeBrowsers, newBrowser } from "./support/browser.ts";
import { watch } from "./support/watch.ts";

closeBrowsers();

const services = servicesOn(inject("ports"));
const { deskUrl, apiUrl, filesUrl } = services;
const identity = new URL(services.issuer).origin;

/** A page that is watched by the test alone: what goes wrong on it is what the test is about. */
const unwatchedPage = async (origins: readonly string[]) => {
  const browser: Browser | null = (await newBrowser()).context().browser();
  if (!browser) throw new Error("the page has no browser");
  const context = await browser.newContext({ serviceWorkers: "block" });
  const watched = watch(context, origins);
  const page = await context.newPage();
  await page.goto(`${deskUrl}/desk/`);
  await page.getByRole("button", { name: "Sign in" }).waitFor();
  return { page, watched, close: () => context.close() };
};

describe("the desk's host", () => {
  test.for([["/desk/"], ["/desk/queue/identity"], ["/desk/sw.js"], ["/desk/nothing.js"]])(
    "sends %s with the headers of the deployment",
    async ([path = ""]) => {
      const { headers } = await fetch(deskUrl + path);
      const declared = deskHeaders({ api: apiUrl, identity, files: filesUrl });
      expect(Object.fromEntries(headers)).toMatchObject({ ...declared, "cache-control": "no-cache" });
    },
  );

  test("answers with the configuration, which no cache keeps", async () => {
    const answer = await fetch(`${deskUrl}/desk/config.json`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toEqual({ apiUrl, issuer: services.issuer, clientId: "onboarding-desk" });
  });
});

describe("a page of the desk", () => {
  test("runs no script that somebody slipped into it, and asks no other host", async () => {
    const { page, watched, close } = await unwatchedPage([deskUrl, apiUrl, identity, filesUrl]);
    await page.evaluate(`
      const script = document.createElement("script");
      script.textContent = "window.slippedIn = true";
      document.body.append(script);
      fetch("https://elsewhere.example.com/").catch(() => undefined);`);
    await until(() => expect(watched.faults.join("\n")).toMatch(/elsewhere\.example\.com/));
    expect(await page.evaluate("window.slippedIn")).toBeUndefined();
    expect(watched.faults.join("\n")).toMatch(/script-src 'self'/);
    await close();
  });

  test("is found out by the tests when it asks a host that is none of ours", async () => {
    const { watched, close } = await unwatchedPage([identity]);
    expect(watched.faults).toContain(`request to ${deskUrl}`);
    await close();
  });
});
