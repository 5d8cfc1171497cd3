import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { apiAt } from "../support/api.ts";
import { jpeg, jpegOf } from "../support/files/images.ts";
import { expectAccessible } from "./support/accessible.ts";
import { closeBrowsers } from "./support/browser.ts";
import { addFile, badNetwork, newNumber, register, registered, section } from "./support/capture.ts";
import { atTheDesk, logIn } from "./support/people.ts";
import { screenshot } from "./support/screenshot.ts";

closeBrowsers();

const photo = { name: "amina.jpg", mimeType: "image/jpeg", buffer: jpeg };

/** At the desk, with the whole program on the device. */
const agentOnTheRoad = async (): Promise<Page> => {
  const page = await atTheDesk("agent", { screen: "phone" });
  await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
  await page.waitForFunction("navigator.serviceWorker.controller !== null");
  return page;
};

const network = (page: Page, isThere: boolean) => page.context().setOffline(!isThere);
const openOutbox = (page: Page) => page.getByRole("link", { name: /^Outbox/ }).click();
const card = (page: Page, kind: string) => page.getByRole("listitem").filter({ hasText: `${kind} ·` });

describe("without a network", () => {
  test("a registration and what belongs to it are kept, survive a reload, and are sent in order", async () => {
    const page = await agentOnTheRoad();
    await page.getByLabel("Full name").fill("Amina Rahman");
    await network(page, false);
    await page.getByLabel("Number of the document").fill(newNumber());
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByText("The customer is not registered yet.").waitFor();
    await addFile(page, "Photos", photo);
    const addresses = section(page, "Addresses");
    await addresses.getByRole("button", { name: "Add an address" }).click();
    await addresses.getByLabel("Kind of address").selectOption("PERMANENT");
    await addresses.getByLabel("House, road").fill("House 7");
    await addresses.getByRole("button", { name: "Save" }).click();
    await page.reload();
    await page.getByText("The customer is not registered yet.").waitFor();
    await openOutbox(page);
    await expectAccessible(page);
    expect(await page.getByText("Waiting for the registration").count()).toBe(2);
    await screenshot(page, "outbox");
    await network(page, true);
    // The reload has cost the tokens; the identity provider still knows the browser.
    await page.getByRole("button", { name: "Sign in again" }).click();
    for (const kind of ["Registration", "Photo", "Address"]) await card(page, kind).getByText("Sent").waitFor();
    await card(page, "Registration").getByRole("link", { name: "To the case" }).click();
    await section(page, "Photos").getByText("Accepted").waitFor();
    await section(page, "Addresses").getByText("House 7, Bangladesh").waitFor();
  });

  test("an upload that is cut off in the middle goes on by itself, and there is one photo", async () => {
    const page = await agentOnTheRoad();
    await registered(page, { name: "Karim Ahmed" });
    // One hand on the network: two would not know of each other.
    const road = await badNetwork(page);
    await road.slow(150_000);
    await addFile(page, "Photos", { ...photo, buffer: jpegOf(1_500_000) });
    const photos = section(page, "Photos");
    const bar = photos.getByRole("progressbar");
    await expect.poll(() => bar.getAttribute("value").then(Number), { timeout: 15_000 }).toBeGreaterThan(0);
    await road.cut();
    await photos.getByText("Waiting for a network").waitFor();
    await road.mend();
    await photos.getByText("Accepted").waitFor();
    expect(await photos.getByRole("listitem").count()).toBe(1);
  });

  test("what somebody else did meanwhile is shown, and can be corrected", async () => {
    const page = await agentOnTheRoad();
    const number = newNumber();
    await network(page, false);
    await register(page, { name: "Amina Rahman", number });
    await page.getByText("The customer is not registered yet.").waitFor();
    const api = await apiAt(inject("ports"), "agent2");
    const taken = { type: "INDIVIDUAL", name: "Amina R.", identificationType: "NID", identificationNumber: number };
    expect(await api.post("/v1/customers", taken)).toMatchObject({ status: 201 });
    await network(page, true);
    await page.getByText("Another customer is registered with this identification.").first().waitFor();
    await page.getByText("Look for the customer.").waitFor();
    await screenshot(page, "conflict");
    await page.getByLabel("Number of the document").fill(newNumber());
    await page.getByRole("button", { name: "Correct and send again" }).click();
    await card(page, "Registration").getByText("Sent").waitFor();
  });

  test("what waits is kept until the same person has signed in again", async () => {
    const page = await agentOnTheRoad();
    await network(page, false);
    await register(page, { name: "Amina Rahman" });
    await page.getByText("The customer is not registered yet.").waitFor();
    await page.context().clearCookies();
    await page.reload();
    await network(page, true);
    await openOutbox(page);
    await page.getByText("Waiting for you to sign in").waitFor();
    await page.getByRole("button", { name: "Sign in again" }).click();
    await logIn(page, "agent");
    await card(page, "Registration").getByText("Sent").waitFor();
  });
});

describe("signing out", () => {
  test("asks before it destroys what is not sent, and then leaves nothing of it", async () => {
    const page = await agentOnTheRoad();
    await network(page, false);
    await register(page, { name: "Amina Rahman" });
    await page.getByText("The customer is not registered yet.").waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByText("Signing out destroys them").waitFor();
    await page.getByRole("button", { name: "Destroy them and sign out" }).click();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    const left = await page.evaluate<number>(`new Promise((resolve) => {
      const opening = indexedDB.open("desk");
      opening.onsuccess = () => {
        const all = opening.result.transaction("entries").objectStore("entries").count();
        all.onsuccess = () => resolve(all.result);
      };
    })`);
    expect(left).toBe(0);
    await network(page, true);
  });
});

describe("the desk on a phone", () => {
  test("can be installed: it has a manifest with icons that are there", async () => {
    const page = await agentOnTheRoad();
    const href = await page.locator("link[rel=manifest]").getAttribute("href");
    const manifest = await page.request.get(href ?? "");
    expect(manifest.headers()["content-type"]).toContain("manifest");
    const { icons, start_url } = await manifest.json();
    expect(start_url).toBe("/desk/");
    for (const { src } of icons) expect((await page.request.get(`/desk/${src}`)).status()).toBe(200);
    const kept = await page.evaluate<string[]>("caches.keys()");
    expect(kept).toEqual([expect.stringMatching(/^desk-build-/), "desk-config"].toSorted());
  });
});
