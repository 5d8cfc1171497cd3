import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const WORKER = "sw.js";

/** Tells the service worker which files there are: all but itself, maps, and what a start does not need. */
export const precache = (publicFolder: string): Plugin => ({
  name: "desk-precache",
  enforce: "post",
  generateBundle(_options, bundle) {
    const hash = createHash("sha256");
    const names: string[] = [];
    const add = (name: string, content: string | Uint8Array): void => {
      names.push(name);
      hash.update(name).update(content);
    };
    for (const [name, file] of Object.entries(bundle)) {
      if (name === WORKER || name.endsWith(".map")) continue;
      add(name, file.type === "chunk" ? file.code : file.source);
    }
    for (const name of readdirSync(publicFolder)) add(name, readFileSync(join(publicFolder, name)));
    const worker = bundle[WORKER];
    if (worker?.type !== "chunk") this.error("the build has no service worker");
    hash.update(worker.code);
    const build = { version: hash.digest("hex").slice(0, 16), files: names.toSorted() };
    worker.code = worker.code.replace("__BUILD__", JSON.stringify(build));
  },
});
