import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A function's entry point, as the Lambda runtime for Node.js 24 calls it. */
export type Handler = (event: unknown, context: object) => unknown;

const EXTENSIONS = [".mjs", ".js", ".cjs"];

/** Imports the bundle, which is the cold start, and finds the export that `handler` (`file.export`) names. */
export const loadHandler = async (codeFolder: string, handler: string): Promise<Handler> => {
  const dot = handler.lastIndexOf(".");
  const module = handler.slice(0, dot);
  const file = EXTENSIONS.map((extension) => join(codeFolder, module + extension)).find((path) => existsSync(path));
  if (file === undefined) throw named("Runtime.ImportModuleError", `Error: Cannot find module '${module}'`);
  const exported: unknown = (await import(pathToFileURL(file).href))[handler.slice(dot + 1)];
  if (typeof exported === "function") return exported as Handler;
  throw named("Runtime.HandlerNotFound", `${handler} is undefined or not exported`);
};

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });
