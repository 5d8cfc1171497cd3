// `npm run event-kit` writes what is made from the code of the events: schemas, AsyncAPI document, types, docs/events.md. It refuses to
// break what is published.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { brokenPromises, eventKitFiles } from "./event-kit/files.ts";

const broken = brokenPromises();
if (broken.length > 0) {
  console.error(`Those who read the published events would break; publish a new type instead:\n${broken.join("\n")}`);
  process.exit(1);
}
for (const [path, text] of eventKitFiles()) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
