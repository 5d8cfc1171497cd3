// `npm run fuzz -- [--requests N] [--seconds S] [--seed X] [--url http://127.0.0.1:4000]` sends requests that are made from the OpenAPI
// document, right ones and wrong ones, and holds every answer against it. Without --url it runs a laptop cloud of its own.
import { parseArgs } from "node:util";
import { openApiDocument } from "@onboarding/openapi";
import { startOwnLaptop } from "./fuzz/own-laptop.ts";
import { printReport } from "./fuzz/print-report.ts";
import { runFuzz } from "./fuzz/run-fuzz.ts";
import { tokensFrom } from "./fuzz/tokens.ts";
import { readDescriptions } from "./openapi/read-descriptions.ts";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "2000" },
    seconds: { type: "string", default: "600" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    url: { type: "string" },
  },
});

const numberOf = (name: "requests" | "seconds" | "seed"): number => {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} must be a number, and it is "${values[name]}".`);
  process.exit(2);
};

/** One that runs already: its identity provider is at the next port. */
const running = (url: string) => ({
  api: url,
  issuer: `http://127.0.0.1:${Number(new URL(url).port) + 1}/realms/onboarding`,
  stop: async () => {},
});

const [requests, seconds, seed] = [numberOf("requests"), numberOf("seconds"), numberOf("seed")];
const laptop = values.url === undefined ? await startOwnLaptop() : running(values.url);
console.log(`Seed ${seed}: up to ${requests} requests in up to ${seconds} s to ${laptop.api}`);
try {
  const report = await runFuzz({
    document: openApiDocument(readDescriptions(), { isStrict: true }),
    api: laptop.api,
    tokens: tokensFrom(laptop.issuer),
    requests,
    seconds,
    seed,
    onProgress: (done) => {
      if (process.stdout.isTTY && done % 50 === 0) process.stdout.write(`\r${done}/${requests} `);
    },
  });
  printReport(report, (line) => console.log(line));
  process.exitCode = report.findings.length > 0 ? 1 : 0;
  if (report.findings.length > 0) console.log(`\nAgain: npm run fuzz -- --requests ${requests} --seed ${seed}`);
} finally {
  await laptop.stop();
}
