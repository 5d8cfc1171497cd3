import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";

const ROOT = "packages/desk";

/** All that the build is made of. */
const SOURCES = [
  "package-lock.json",
  `${ROOT}/{index.html,*.ts,package.json}`,
  `${ROOT}/{src,public,worker,build}/**/*.*`,
  "packages/client/src/**/*.ts",
];

const hashOfSources = (): string => {
  const hash = createHash("sha256");
  for (const file of globSync(SOURCES).toSorted()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
};

/** Written beside the build when it is whole. */
const MARK = ".built-from";

/** Builds the desk into a folder, unless it is there from the very same sources. Gives the folder. */
export const buildDesk = async (folder = "dist/desk"): Promise<string> => {
  const mark = join(folder, MARK);
  const hash = hashOfSources();
  if (existsSync(mark) && readFileSync(mark, "utf8") === hash) return folder;
  await rm(folder, { recursive: true, force: true });
  const outDir = join(process.cwd(), folder);
  await build({ root: ROOT, configFile: `${ROOT}/vite.config.ts`, logLevel: "warn", build: { outDir } });
  await writeFile(mark, hash);
  return folder;
};
