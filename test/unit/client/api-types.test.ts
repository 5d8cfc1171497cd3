import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { clientTypes } from "../../../scripts/openapi/client-types.ts";
import { servedDocument } from "../../support/openapi/document.ts";

const SOURCES = "packages/client/src";

test("the client's types are those of the document: else run `npm run client-types`", async () => {
  expect(await clientTypes(servedDocument())).toBe(readFileSync(join(SOURCES, "api-types.ts"), "utf8"));
});

test("the client needs nothing of Node, and stays small", async () => {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  for (const file of sources) expect(readFileSync(join(SOURCES, file), "utf8")).not.toMatch(/from "node:|process\./);
  const { outputFiles } = await build({
    entryPoints: [join(SOURCES, "index.ts")],
    bundle: true,
    format: "esm",
    platform: "browser",
    minify: true,
    write: false,
  });
  expect(outputFiles[0]?.contents.length).toBeLessThan(20_000);
});
