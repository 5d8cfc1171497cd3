import { afterAll, beforeAll, expect, test } from "vitest";
import { infected } from "../support/files/images.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { described, filesOfNewCustomer, put } from "../support/uploads.ts";

let laptop: Laptop;
beforeAll(async () => {
  laptop = await startLaptop({ malwareScan: "off" });
});
afterAll(() => laptop.stop());

test("a stage that does not scan for malware inspects an upload as soon as it is there", async () => {
  const { ask, judged } = await filesOfNewCustomer(laptop, await laptop.as("agent"));
  const file = await ask("photos", described(infected));

  expect(await put(file.upload, infected)).toMatchObject({ status: 200 });

  expect(await judged(file)).toMatchObject({ status: "AVAILABLE" });
});
