import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin } from "esbuild";

/** Credentials come from the environment, and from nowhere else. */
const lambdaCredentials: Plugin = {
  name: "lambda-credentials",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({
      path: resolve("scripts/lambda-credentials.ts"),
    }));
  },
};

/** The exports of a module that are declared with a name. */
const exportsOf = (source: string): string[] =>
  [...source.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name = ""]) => name);

/**
 * A schema can describe itself as JSON Schema, which is 20 kB that no function calls: documents are made at build time. What is
 * left of it throws.
 */
const withoutJsonSchema: Plugin = {
  name: "without-json-schema",
  setup: ({ onLoad }) => {
    onLoad({ filter: /zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/ }, async ({ path }) => {
      const names = exportsOf(await readFile(path, "utf8"));
      const text = names.map((name) => `export const ${name} = () => missing("${name}");`).join("\n");
      return { contents: `const missing = (name) => { throw new Error(name + " is not in the bundle"); };\n${text}` };
    });
  },
};

/** The SDK loads this for services that stream events over one connection: 15 kB, and none of ours does. */
const withoutEventStreams: Plugin = {
  name: "without-event-streams",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ path }) => ({ path, namespace: "left-out" }));
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({
      // What the clients of such services call as they are made.
      contents:
        "export const eventStreamSerdeProvider = undefined, resolveEventStreamSerdeConfig = (config) => config;",
    }));
  },
};

/** The numbering plans of the world are 80 kB of data, which V8 reads faster as JSON than as code. */
const dataAsJson: Plugin = {
  name: "data-as-json",
  setup: ({ onLoad }) => {
    onLoad({ filter: /libphonenumber-js\/metadata\.min\.json\.js$/ }, async ({ path }) => {
      const [, data = ""] = (await readFile(path, "utf8")).split("export default ");
      return { contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(data)))});` };
    });
  },
};

/** What leaves out of a bundle that no function needs in Lambda, without touching the product's code. */
export const lambdaPlugins = [lambdaCredentials, withoutJsonSchema, withoutEventStreams, dataAsJson];
