import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { buildDocs } from "./openapi/build-docs.ts";

const lambdaCredentials: Plugin = {
  name: "lambda-credentials",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({
      path: resolve("scripts/lambda-credentials.ts"),
    }));
  },
};

/** Where the bundles go unless told otherwise: one folder per function, each with index.mjs and its source map. */
export const BUNDLES = "dist/functions";

/**
 * Bundles every function in one call: ESM for Node 24, minified, the SDK inside (its version is ours, and nothing has to be
 * looked up on disk at cold start).
 */
export const buildFunctions = async (folder: string = BUNDLES): Promise<void> => {
  const names = readdirSync("functions");
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, `functions/${name}/index.ts`])),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    plugins: [lambdaCredentials],
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
  });
  await buildDocs(join(folder, "api-docs"));
};
