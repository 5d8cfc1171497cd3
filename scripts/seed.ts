// `npm run seed -- --customers N [--seed S] [--concurrency C] [--url http://127.0.0.1:4000]` fills a running `npm start` with invented
// customers of Bangladesh, each as far on their way as chance has it. The same seed again adds nothing.
import { parseArgs } from "node:util";
import { progressOf } from "./seed/progress.ts";
import { runSeed } from "./seed/run-seed.ts";

const { values } = parseArgs({
  options: {
    customers: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    concurrency: { type: "string", default: "8" },
    url: { type: "string", default: `http://127.0.0.1:${process.env["PORT"] ?? 4000}` },
  },
});

const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

const numberOf = (name: "customers" | "seed" | "concurrency", least: number): number => {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= least) return number;
  return fail(`--${name} must be a whole number from ${least} on, and it is "${values[name]}".`);
};

const [customers, seed, concurrency] = [numberOf("customers", 1), numberOf("seed", 0), numberOf("concurrency", 1)];
if (!URL.canParse(values.url)) fail(`--url must be the address of the API, and it is "${values.url}".`);
await fetch(`${values.url}/health`).catch(() => fail(`No API answers at ${values.url}: run "npm start" first.`));

const started = performance.now();
try {
  const onProgress = progressOf(customers, process.stdout.isTTY === true, (text) => void process.stdout.write(text));
  const { added, fates } = await runSeed({ api: new URL(values.url).origin, customers, seed, concurrency, onProgress });
  const kinds = Object.entries(fates).map(([fate, count]) => `${count} ${fate.toLowerCase()}`);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${customers} customers of seed ${seed} are there, ${added} of them new (${kinds.join(", ")}), after ${seconds} s.`,
  );
} catch (error) {
  fail(
    `Seeding broke off: ${error instanceof Error ? error.message : String(error)}. The same command goes on with it.`,
  );
}
