import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "vite";

const ROOT = "packages/desk";

/** All that the build is made of. */
const SOURCES = [
  "scripts/build-desk.ts",
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

/** A test run says of itself that it is none of production, and Vite would build React for developers: twice as large, and slower. */
const buildForProduction = async (outDir: string): Promise<void> => {
  const { NODE_ENV } = process.env;
  process.env["NODE_ENV"] = "production";
  await build({ root: ROOT, configFile: `${ROOT}/vite.config.ts`, logLevel: "warn", build: { outDir } }).finally(() => {
    if (NODE_ENV === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = NODE_ENV;
  });
};

/** Builds the desk into a folder, unless it is there from the very same sources. Gives the folder. */
export const buildDesk = async (folder = "dist/desk"): Promise<string> => {
  const mark = join(folder, MARK);
  const hash = hashOfSources();
  if (existsSync(mark) && readFileSync(mark, "utf8") === hash) return folder;
  // Beside, and put in place when it is whole: another run may be building at the same time.
  const own = `${folder}-${process.pid}`;
  const outDir = join(process.cwd(), own);
  await buildForProduction(outDir);
  await writeFile(join(own, MARK), hash);
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  // Whoever was faster has built the same.
  await rename(own, folder).catch(() => rm(own, { recursive: true, force: true }));
  return folder;
};
