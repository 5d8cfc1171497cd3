import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { readPages } from "../../support/docs/pages.ts";

/** What an example takes from the app that it stands in. */
const surroundings: Readonly<Record<string, string>> = {
  "packages/client/README.md": `
    declare const session: { token(): Promise<string>; renewedToken(): Promise<string> };
    declare const file: Blob;
    declare const bar: { show(fraction: number): void };
    declare function showThatTheyAreKnown(): void;
    declare function mark(faults: readonly { readonly pointer: string }[]): void;
    declare function tell(reason: string | undefined): void;
  `,
  "packages/events/README.md": `
    import type { SQSEvent } from "aws-lambda";
    declare const log: { error(words: string): void };
    declare function openLedger(customerId: string, currency: string): Promise<void>;
  `,
};

const examples = readPages().flatMap(({ path, fences }) =>
  fences.filter(({ language }) => language === "ts").map(({ text }) => ({ path, text })),
);

/** What the compiler says of a text, as if it were a file next to the page. */
const faultsOf = (path: string, text: string): string[] => {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ".");
  const name = resolve(path, "../example-of-readme.ts");
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, language, ...rest) =>
    file === name ? ts.createSourceFile(file, text, language) : getSourceFile(file, language, ...rest);
  const program = ts.createProgram([name], options, host);
  const source = program.getSourceFile(name);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "),
  );
};

test("there are examples, and none has gone that is prepared for here", () => {
  expect(examples.map(({ path }) => path)).toEqual(expect.arrayContaining(Object.keys(surroundings)));
});

test.for(examples)("the example in $path compiles in an app", { timeout: 60_000 }, ({ path, text }) => {
  expect(faultsOf(path, `${surroundings[path] ?? ""}\n${text}`)).toEqual([]);
});

test("a mistake is told", { timeout: 60_000 }, () => {
  const faults = faultsOf("packages/events/README.md", 'import { parseEvents } from "@onboarding/events";');
  expect(faults.join()).toContain("parseEvents");
});
