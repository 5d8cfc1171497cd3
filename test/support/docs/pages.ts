import { globSync, readFileSync } from "node:fs";

/** A page of documentation, taken apart. */
export interface Page {
  /** From the project's root. */
  readonly path: string;
  /** Names that a link may have after its #. */
  readonly anchors: ReadonlySet<string>;
  /** Where its links lead, those to other sites left out. */
  readonly links: readonly string[];
  /** What stands between backticks within a sentence. */
  readonly spans: readonly string[];
  readonly fences: readonly Fence[];
  /** Code of any form, one piece a line or a span. */
  readonly code: readonly string[];
}

interface Fence {
  readonly language: string;
  readonly text: string;
}

const FENCE = /^```(\w*)\n(.*?)^```$/gms;
const SPAN = /`([^`\n]+)`/g;

/** The name that GitHub and others give a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** A heading of the same words as an earlier one gets a number. */
const anchorsOf = (prose: string): Set<string> => {
  const anchors = new Set<string>();
  for (const [, heading = ""] of prose.matchAll(/^#{1,6} (.+)$/gm)) {
    const name = anchorOf(heading);
    let numbered = name;
    for (let count = 1; anchors.has(numbered); count++) numbered = `${name}-${count}`;
    anchors.add(numbered);
  }
  return anchors;
};

const linksOf = (prose: string): string[] =>
  [...prose.replaceAll(SPAN, "").matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** Takes a page apart. */
export const pageOf = (path: string, text: string): Page => {
  const fences = [...text.matchAll(FENCE)].map(([, language = "", lines = ""]) => ({ language, text: lines }));
  const prose = text.replaceAll(FENCE, "");
  const spans = [...prose.matchAll(SPAN)].map(([, span = ""]) => span);
  const indented = [...prose.matchAll(/^ {4}(\S.*)$/gm)].map(([, line = ""]) => line);
  const code = [...spans, ...indented, ...fences.flatMap((fence) => fence.text.split("\n"))];
  return { path, anchors: anchorsOf(prose), links: linksOf(prose), spans, fences, code };
};

const FOLDERS = "docs,packages,functions,infra,test,scripts";

/** Every page of the project. */
export const readPages = (): Page[] =>
  globSync(["*.md", `{${FOLDERS}}/**/*.md`], { exclude: (name) => name.includes("node_modules") })
    .toSorted()
    .map((path) => pageOf(path, readFileSync(path, "utf8")));
