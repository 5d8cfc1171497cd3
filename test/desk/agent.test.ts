import { describe, expect, test } from "vitest";
import { jpeg, jpegOf, pdf } from "../support/files/images.ts";
import { expectAccessible } from "./support/accessible.ts";
import { closeBrowsers } from "./support/browser.ts";
import { addFile, badNetwork, drawSignature, newNumber, registered, section } from "./support/capture.ts";
import { atTheDesk } from "./support/people.ts";
import { screenshot } from "./support/screenshot.ts";

closeBrowsers();

const photo = { name: "amina.jpg", mimeType: "image/jpeg", buffer: jpeg };

describe("registering a customer", () => {
  test("names each field that is not right, in words, and brings the focus there", async () => {
    const page = await atTheDesk("agent", { screen: "phone" });
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByRole("alert").waitFor();
    const name = page.getByLabel("Full name");
    expect(await name.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    await name.fill("Amina Rahman");
    await page.getByLabel("Number of the document").fill("12345");
    await page.getByLabel("E-mail").fill("nobody");
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByText("must have 10 / 13 / 17 digits").waitFor();
    await page.getByText("must be an e-mail address").waitFor();
    await expectAccessible(page);
    await screenshot(page, "registration");
  });

  test("tells that the identification is known, and registers nobody twice", async () => {
    const page = await atTheDesk("agent");
    const number = newNumber();
    await registered(page, { name: "Amina Rahman", number });
    await page.getByRole("link", { name: "Register" }).click();
    await page.getByLabel("Full name").fill("Amina Rahman");
    await page.getByLabel("Number of the document").fill(number);
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByText("Another customer is registered with this identification.").waitFor();
    // It is shown in the form: there is nothing to look after in the outbox.
    expect(await page.getByRole("link", { name: "Outbox", exact: true }).count()).toBe(1);
  });

  test("can be done in Bangla, with Bangla digits", async () => {
    const page = await atTheDesk("agent", { screen: "phone", locale: "bn-BD" });
    await page.getByLabel("পূর্ণ নাম").fill("আমিনা রহমান");
    await page.getByLabel("নথির নম্বর").fill("12345");
    await page.getByRole("button", { name: "নিবন্ধন করুন" }).click();
    await page.getByText("১০ / ১৩ / ১৭ অঙ্কের হতে হবে").waitFor();
    await page.getByLabel("নথির নম্বর").fill(newNumber());
    await page.getByRole("button", { name: "নিবন্ধন করুন" }).click();
    await page.getByRole("heading", { name: "যা এখনো বাকি" }).waitFor();
    expect(await page.locator("dd").first().textContent()).toMatch(/^[০-৯]{12}$/);
    await expectAccessible(page);
  });
});

describe("a case", () => {
  test("gets addresses, relatives and an introducer who is looked for by number or phone", async () => {
    const page = await atTheDesk("agent");
    const phone = `+88017${newNumber().slice(0, 8)}`;
    await registered(page, { name: "Karim Ahmed", phone });
    const number = (await page.locator("dd").first().textContent()) ?? "";
    await registered(page, { name: "Amina Rahman" });

    const addresses = section(page, "Addresses");
    await addresses.getByRole("button", { name: "Add an address" }).click();
    await addresses.getByLabel("Kind of address").selectOption("PERMANENT");
    await addresses.getByLabel("House, road").fill("House 7, Road 3");
    await addresses.getByLabel("District").fill("Dhaka");
    await addresses.getByRole("button", { name: "Save" }).click();
    await addresses.getByText("House 7, Road 3, Dhaka, Bangladesh").waitFor();
    await addresses.getByRole("button", { name: "Edit the address: Permanent address" }).click();
    await addresses.getByLabel("District").fill("");
    await addresses.getByRole("button", { name: "Save" }).click();
    await addresses.getByText("House 7, Road 3, Bangladesh").waitFor();

    const relations = section(page, "Family relations");
    await relations.getByRole("button", { name: "Add a relation" }).click();
    await relations.getByRole("button", { name: "A customer" }).click();
    await relations.getByLabel("Customer number or phone").fill(number);
    await relations.getByRole("button", { name: "Look for" }).click();
    await relations.getByRole("button", { name: "Choose: Karim Ahmed" }).click();
    await relations.getByLabel("Relation", { exact: true }).selectOption("BROTHER");
    await relations.getByRole("button", { name: "Save" }).click();
    await relations.getByRole("heading", { name: "Brother" }).waitFor();

    const introducer = section(page, "Introducer");
    await introducer.getByRole("button", { name: "Assign an introducer" }).click();
    await introducer.getByLabel("Customer number or phone").fill(phone);
    await introducer.getByRole("button", { name: "Look for" }).click();
    await introducer.getByRole("button", { name: "Choose: Karim Ahmed" }).click();
    await introducer.getByRole("button", { name: "Save" }).click();
    await introducer.getByText("This customer cannot introduce others").waitFor();
    await expectAccessible(page);
    await screenshot(page, "case");
  });

  test("is edited by what was changed, and says when somebody else was faster", async () => {
    const page = await atTheDesk("agent");
    const customerId = await registered(page, { name: "Amina Rahman" });
    const other = await page.context().newPage();
    await other.goto(`/desk/customers/${customerId}`);
    for (const window of [page, other]) {
      await section(window, "Data").getByRole("button", { name: "Edit the data" }).click();
    }
    await page.getByLabel("Full name").fill("Amina Begum");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Amina Begum" }).waitFor();
    await other.getByLabel("Full name").fill("Amina Khatun");
    await other.getByRole("button", { name: "Save" }).click();
    await other.getByText("Somebody changed this record meanwhile").waitFor();
  });
});

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
