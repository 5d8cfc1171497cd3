import { afterAll, beforeAll, expect, test } from "vitest";
import { runFuzz } from "../../scripts/fuzz/run-fuzz.ts";
import { tokensFrom } from "../../scripts/fuzz/tokens.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { strictDocument } from "../support/openapi/document.ts";

let laptop: Laptop;
beforeAll(async () => {
  laptop = await startLaptop();
});
afterAll(() => laptop.stop());

test("150 requests that are made from the document, right ones and wrong ones, are answered as it says", async () => {
  const { findings, requests, counts } = await runFuzz({
    document: strictDocument(),
    api: `http://127.0.0.1:${laptop.ports.api}`,
    tokens: tokensFrom(`http://127.0.0.1:${laptop.ports.identity}/realms/onboarding`),
    requests: 150,
    seconds: 40,
    seed: 20_261_122,
  });
  expect(findings).toEqual([]);
  // A machine under load may not come to the end; one that comes to nothing has shown nothing.
  expect(requests).toBeGreaterThan(10);
  expect(counts.get("POST /v1/customers")?.get(201)).toBeGreaterThan(0);
}, 120_000);
