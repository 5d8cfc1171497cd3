import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { pathToFileURL } from "node:url";

/** Starts an instance of a function, which knows nothing of any other. */
export type ColdStart<Handler> = () => Promise<Handler>;

const IMPORT = /^import (\w+|\{[^}]*\}) from "([^"]+)";$/gm;
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...imports: unknown[]) => Promise<unknown>;

/** `{ a as b }` as it is taken out of a module. */
const namesIn = (clause: string): string =>
  clause.startsWith("{") ? clause.replaceAll(" as ", ": ") : `{ default: ${clause} }`;

/**
 * The `index.ts` of a function, to be run once for each of its instances, as Lambda does: what it imports is loaded once a
 * process. A module that is imported anew for each would stay in memory for good.
 */
export const coldStartOf = async <Handler>(file: string): Promise<ColdStart<Handler>> => {
  const source = stripTypeScriptTypes(readFileSync(file, "utf8"));
  const imports = [...source.matchAll(IMPORT)].map(([, clause = "", from = ""]) => ({ clause, from }));
  const body = source
    .replaceAll(IMPORT, "")
    .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href))
    .replace("export const handler =", "return");
  const run = new AsyncFunction(
    "modules",
    `const [${imports.map(({ clause }) => namesIn(clause)).join(", ")}] = modules;${body}`,
  );
  const urls = imports.map(({ from }) => (from.startsWith(".") ? new URL(from, pathToFileURL(file)).href : from));
  const modules = await Promise.all(urls.map((url) => import(url)));
  return async () => (await run(modules)) as Handler;
};
