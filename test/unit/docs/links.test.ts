import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { type Page, pageOf, readPages } from "../../support/docs/pages.ts";

const pages = readPages();

/** Links of a page that lead nowhere. */
const broken = ({ path, links, anchors }: Page): string[] =>
  links.filter((link) => {
    const [file = "", anchor] = link.split("#");
    if (file === "") return !anchors.has(anchor ?? "");
    const target = normalize(join(dirname(path), file));
    if (!existsSync(target)) return true;
    return anchor !== undefined && !pageOf(target, readFileSync(target, "utf8")).anchors.has(anchor);
  });

describe("a link", () => {
  test("is found on every page that people begin with", () => {
    const linking = pages.filter(({ links }) => links.length > 0).map(({ path }) => path);
    expect(linking).toEqual(expect.arrayContaining(["README.md", "CONTRIBUTING.md", "docs/architecture.md"]));
  });

  test.for(pages.map((page) => [page.path, page] as const))("of %s leads somewhere", ([, page]) =>
    expect(broken(page)).toEqual([]),
  );

  test.for([
    ["to a page that is not there", "[x](no-such-page.md)"],
    ["to a heading that is not there", "[x](architecture.md#no-such-heading)"],
    ["to a heading of the same page that is not there", "# Here\n\n[x](#there)"],
    ["to a page as seen from another folder", "[x](docs/architecture.md)"],
  ] as const)("%s is told", ([, text]) => expect(broken(pageOf("docs/page.md", text))).toHaveLength(1));

  test("to a heading, to a folder and to another site is fine", () => {
    const text =
      "# It's `here`, twice\n# Its here twice\n\n[a](#its-here-twice-1) [b](../infra) [c](https://example.com/x)";
    expect(broken(pageOf("docs/page.md", text))).toEqual([]);
  });
});

describe("a page", () => {
  test("of docs/ is named in the README", () => {
    const inReadme = pages.find(({ path }) => path === "README.md")?.links ?? [];
    const there = pages.map(({ path }) => path).filter((path) => /^docs\/[^/]+\.md$/.test(path));
    expect(inReadme).toEqual(expect.arrayContaining(there));
  });
});
