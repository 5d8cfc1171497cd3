import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Page, pageOf, readPages } from "../../support/docs/pages.ts";
import { programsOf } from "../../support/docs/shell.ts";

const pages = readPages();
const named = pages.map((page) => [page.path, page] as const);

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
/** What npm does by itself and a page may ask for. */
const NPM = ["ci", "install"];

/** Commands of npm in a page that npm would not know. */
const unknownToNpm = ({ code }: Page): string[] =>
  code
    .flatMap((piece) => [...piece.matchAll(/\bnpm (run )?(?:--silent )?([a-z][\w:-]*)/g)])
    .filter(([, run, name = ""]) => !(name in scripts) && (run !== undefined || !NPM.includes(name)))
    .map(([command]) => command);

/** Options after `npm run NAME --` that the script's code has no word of. */
const unknownOptions = ({ code }: Page): string[] =>
  code
    .flatMap((piece) => [...piece.matchAll(/\bnpm (?:run (?:--silent )?)?([\w-]+) -- ([^#\n]*)/g)])
    .flatMap(([, name = "", rest = ""]) => {
      const sources = globSync([`scripts/${name}.ts`, `scripts/${name}/**/*.ts`]).map((file) =>
        readFileSync(file, "utf8"),
      );
      const options = [...rest.matchAll(/(?<=^|\s)--([\w-]+)/g)].map(([, option = ""]) => option);
      return options.filter((option) => !sources.some((source) => new RegExp(`\\b${option}\\b`).test(source)));
    });

/** Programs after npx that the project does not bring along. */
const unknownToNpx = ({ code }: Page): string[] =>
  code
    .flatMap((piece) => [...piece.matchAll(/\bnpx ([\w-]+)/g)])
    .map(([, program = ""]) => program)
    .filter((program) => program !== "node" && !existsSync(`node_modules/.bin/${program}`));

/** Of the shell, of any Unix, and those that the pages tell people to have. */
const PROGRAMS = [
  ..."export echo cd sleep cp cut date grep head tr wc base64 openssl".split(" "),
  ..."aws curl git npm npx node".split(" "),
];

const shellBlocks = ({ fences }: Page): string[] =>
  fences.filter(({ language }) => language === "sh").map(({ text }) => text);

const unknownPrograms = (page: Page): string[] =>
  shellBlocks(page)
    .flatMap(programsOf)
    .filter((program) => !PROGRAMS.includes(program) && program !== "QUOTED");

describe("commands", () => {
  test.for(named)("of npm and npx in %s are there", ([, page]) => {
    expect([...unknownToNpm(page), ...unknownOptions(page), ...unknownToNpx(page)]).toEqual([]);
  });

  test.for(named)("of the shell in %s start programs that people have", ([, page]) =>
    expect(unknownPrograms(page)).toEqual([]),
  );

  test.for(named.filter(([, page]) => shellBlocks(page).length > 0))(
    "of %s are grammatical to the shell",
    ([, page]) => {
      for (const block of shellBlocks(page)) {
        const { status, stderr } = spawnSync("bash", ["-n"], { input: block, encoding: "utf8" });
        expect(stderr).toBe("");
        expect(status).toBe(0);
      }
    },
  );
});

describe("a mistake is told", () => {
  const inPage = (text: string) => pageOf("docs/page.md", text);

  test.for([
    ["`npm run strat`", "npm run strat"],
    ["    npm run nothing -- --fast", "npm run nothing"],
    ["```sh\nnpm isntall\n```", "npm isntall"],
  ] as const)("in %s", ([text, command]) => expect(unknownToNpm(inPage(text))).toEqual([command]));

  test("in an option of a script", () => {
    expect(unknownOptions(inPage("`npm run fuzz -- --requests 3 --sceonds 1`"))).toEqual(["sceonds"]);
  });

  test("in a program of npx", () => expect(unknownToNpx(inPage("`npx biom check`"))).toEqual(["biom"]));

  test("in the name of a program, wherever in a line it stands", () => {
    const lines = [
      "gti status",
      "A=$(crul x | grpe y)",
      'until crl x; do slep 1; done  # don\'t "mind"',
      "echo \"$(dte +%s)\" 'not $(me)' \\\n  not-me && las",
    ];
    const programs = unknownPrograms(inPage(`\`\`\`sh\n${lines.join("\n")}\n\`\`\`\n`));
    expect(programs.toSorted()).toEqual(["crl", "crul", "dte", "grpe", "gti", "las", "slep"]);
  });
});
