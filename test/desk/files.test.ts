import { describe, expect, test } from "vitest";
import { jpeg, jpegOf, pdf } from "../support/files/images.ts";
import { expectAccessible } from "./support/accessible.ts";
import { closeBrowsers } from "./support/browser.ts";
import { addFile, badNetwork, drawSignature, registered, section } from "./support/capture.ts";
import { atTheDesk } from "./support/people.ts";
import { screenshot } from "./support/screenshot.ts";

closeBrowsers();

const photo = { name: "amina.jpg", mimeType: "image/jpeg", buffer: jpeg };

describe("files of a case", () => {
  test("come by file or are drawn, are looked at, and can be seen", async () => {
    const page = await atTheDesk("agent", { screen: "phone" });
    await registered(page, { name: "Amina Rahman" });
    await addFile(page, "Photos", photo);
    await section(page, "Photos").getByText("Accepted").waitFor();
    const signatures = section(page, "Signatures");
    await signatures.getByRole("button", { name: "Add a signature" }).click();
    await drawSignature(page);
    await screenshot(page, "signature");
    await signatures.getByRole("button", { name: "Use this signature" }).click();
    await signatures.getByRole("img", { name: "Preview" }).waitFor();
    await signatures.getByRole("button", { name: "Send", exact: true }).click();
    await signatures.getByText("Accepted").waitFor();
    await signatures.getByRole("button", { name: "Show: signature.png" }).click();
    const shown = signatures.getByRole("img", { name: "signature.png" });
    await shown.waitFor();
    await expect.poll(() => shown.evaluate((image: { naturalWidth: number }) => image.naturalWidth)).toBe(900);
    await addFile(page, "Documents", { name: "id.pdf", mimeType: "application/pdf", buffer: pdf() });
    await section(page, "Documents").getByText("Accepted").waitFor();
    await expectAccessible(page);
  });

  test("that cannot be taken are not sent, and those that are no pictures say so", async () => {
    const page = await atTheDesk("agent");
    await registered(page, { name: "Amina Rahman" });
    const photos = section(page, "Photos");
    await photos.getByRole("button", { name: "Add a photo" }).click();
    await photos.getByLabel("Choose a file").setInputFiles({ ...photo, name: "a.svg", mimeType: "image/svg+xml" });
    await photos.getByText("Files of this type are not taken.").waitFor();
    const disguised = { ...photo, buffer: Buffer.from("this is no picture") };
    await photos.getByLabel("Choose a file").setInputFiles(disguised);
    await photos.getByRole("button", { name: "Send", exact: true }).click();
    await photos.getByText("The file is not what its type says.").first().waitFor();
  });

  test("show how far they are, can be paused, and go on with the record that was begun", async () => {
    const page = await atTheDesk("agent");
    await registered(page, { name: "Amina Rahman" });
    const network = await badNetwork(page);
    await network.slow(200_000);
    await addFile(page, "Photos", { ...photo, buffer: jpegOf(2_000_000) });
    const photos = section(page, "Photos");
    const bar = photos.getByRole("progressbar");
    await expect.poll(() => bar.getAttribute("value").then(Number), { timeout: 15_000 }).toBeGreaterThan(0);
    await photos.getByRole("button", { name: "Pause" }).click();
    await photos.getByText("Paused").waitFor();
    await bar.waitFor({ state: "detached" });
    await network.mend();
    await photos.getByRole("button", { name: "Resume" }).click();
    await photos.getByText("Accepted").waitFor();
    expect(await photos.getByRole("listitem").count()).toBe(1);
  });
});
