import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { lambdaPlugins } from "./lambda-plugins.ts";
import { buildDocs } from "./openapi/build-docs.ts";

/** Where the bundles go unless told otherwise: one folder per function, each with index.mjs and its source map. */
export const BUNDLES = "dist/functions";

/** ESM for Node 24, minified, the SDK inside: its version is ours, and nothing has to be looked up on disk at cold start. */
export const bundleOptions = {
  outExtension: { ".js": ".mjs" },
  bundle: true,
  plugins: lambdaPlugins,
  format: "esm",
  platform: "node",
  target: "node24",
  // Without this esbuild picks the SDK's CommonJS build, and the bundle dies on its first require().
  mainFields: ["module", "main"],
  // Some CommonJS dependencies still call require() for Node's own modules.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  legalComments: "none",
  logLevel: "warning",
} satisfies BuildOptions;

/** Bundles every function in one call. */
export const buildFunctions = async (folder: string = BUNDLES): Promise<void> => {
  const names = readdirSync("functions");
  await rm(folder, { recursive: true, force: true });
  await build({
    ...bundleOptions,
    entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, `functions/${name}/index.ts`])),
    outdir: folder,
  });
  await buildDocs(join(folder, "api-docs"));
};
