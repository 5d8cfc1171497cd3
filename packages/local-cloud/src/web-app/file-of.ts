import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css;charset=utf-8",
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript;charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

export interface ServedFile {
  readonly content: Buffer;
  readonly contentType: string;
}

/** The file of a path within the folder of a build; undefined where there is none. */
export const fileOf = async (folder: string, path: string): Promise<ServedFile | undefined> => {
  const name = normalize(join(folder, path));
  if (!name.startsWith(`${normalize(folder)}${sep}`)) return undefined;
  const content = await readFile(name).catch(() => undefined);
  return content && { content, contentType: types[extname(name)] ?? "application/octet-stream" };
};
