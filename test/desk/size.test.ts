import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

/** What the run has built. */
const BUILD = ".local/desk";
const HIGHEST_KB = 140;

const read = (name: string): string => readFileSync(join(BUILD, name), "utf8");

/** The scripts that a start needs: those that the page names, a catalogue, and what they import in turn at once. */
const firstLoad = (): readonly string[] => {
  const names = new Set<string>();
  const add = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    for (const [, next] of read(name).matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
      if (next !== undefined) add(`assets/${next}`);
    }
  };
  for (const [, name] of read("index.html").matchAll(/(?:src|href)="\/desk\/(assets\/[^"]+\.js)"/g)) add(name ?? "");
  // A language is asked for by name, in whichever of the scripts that ended up.
  const [catalogue] = [...names].flatMap((name) => read(name).match(/\bbn-[\w-]+\.js/) ?? []);
  if (catalogue !== undefined) add(`assets/${catalogue}`);
  return [...names];
};

describe("the first load", () => {
  test(`has at most ${HIGHEST_KB} kB of compressed script, with the larger of the catalogues`, () => {
    const names = firstLoad();
    expect(names.some((name) => name.includes("/bn-"))).toBe(true);
    const bytes = names.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
    expect(bytes / 1000).toBeLessThan(HIGHEST_KB);
    // A build that was not found would be small as well.
    expect(bytes / 1000).toBeGreaterThan(60);
  });
});
