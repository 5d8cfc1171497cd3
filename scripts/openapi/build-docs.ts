import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DocsFile } from "@onboarding/contracts";
import { openApiDocument } from "@onboarding/openapi";
import { readDescriptions } from "./read-descriptions.ts";

const swaggerUi = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

/** Ours, or swagger-ui's own. */
const sourceOf = (file: DocsFile): string =>
  file === "start.js" ? join("scripts/openapi", file) : join(swaggerUi, file);

/** Puts the OpenAPI document, and the page to try it out, into a folder: that of the function that serves them. */
export const buildDocs = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "openapi.json"), JSON.stringify(openApiDocument(readDescriptions())));
  await Promise.all(DocsFile.options.map((file) => copyFile(sourceOf(file), join(folder, file))));
};
