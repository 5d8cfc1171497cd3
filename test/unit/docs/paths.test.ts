import { globSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Page, pageOf, readPages } from "../../support/docs/pages.ts";

const pages = readPages();

const FOLDERS = /^(?:packages|functions|infra|test|scripts|docs)\//;
/** Stands for something that the reader puts in. */
const PLACEHOLDER = /[…<>{}‹›]/;
/** Paths of the project in a page's code; in a package's page those that begin with src/ are the package's. */
const pathsOf = ({ path, code }: Page): string[] =>
  code
    .flatMap((piece) => piece.split(/[\s"'()=,;]+/))
    .map((word) => (word.startsWith("src/") ? join(dirname(path), word) : word))
    .filter((word) => FOLDERS.test(word) && !PLACEHOLDER.test(word))
    .map((word) => word.replace(/[.:#].*$/, (end) => (/^\.\w/.test(end) ? end : "")));

/** Paths that a page names and that are not there; a * stands for any name. */
const missing = (page: Page): string[] => pathsOf(page).filter((path) => globSync(path).length === 0);

describe("a path", () => {
  test.for(pages.map((page) => [page.path, page] as const))("that %s names is there", ([, page]) =>
    expect(missing(page)).toEqual([]),
  );

  test("is found in sentences, in blocks and in commands", () => {
    const text = "`docs/a.md`\n\n    node scripts/b.ts\n\n```sh\nnpx vitest run test/c.test.ts\n```\n";
    expect(missing(pageOf("README.md", text))).toEqual(["docs/a.md", "scripts/b.ts", "test/c.test.ts"]);
  });

  test("of a package is looked for in the package", () => {
    expect(missing(pageOf("packages/domain/README.md", "`src/events.ts` `src/nothing.ts`"))).toEqual([
      "packages/domain/src/nothing.ts",
    ]);
  });

  test("with a place to fill in, or with a star that matches, is fine", () => {
    expect(missing(pageOf("README.md", "`functions/<name>` `functions/*/index.ts` `test/…`"))).toEqual([]);
  });
});

test("every package has a page of its own", () => {
  const there = new Map(pages.map((page) => [page.path, page]));
  const packages = readdirSync("packages").map((name) => `packages/${name}/README.md`);
  expect(packages.filter((path) => !there.has(path))).toEqual([]);
});
