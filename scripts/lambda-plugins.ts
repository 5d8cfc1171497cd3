import { readFile } from "node:fs/promises";
import { createRequire, isBuiltin } from "node:module";
import type { Plugin } from "esbuild";

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

/** Where a country's plan has the ways to print its numbers, in the library's fourth version of its data. */
const FORMATS = 4;
interface NumberingPlans {
  readonly version: 4;
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * The numbering plans of the world are 80 kB of data, which V8 reads faster as JSON than as code. 50 kB of them are ways to print
 * a number, and none of our functions prints one. They are read with the first number.
 */
const withoutNumberFormats: Plugin = {
  name: "without-number-formats",
  setup: ({ onLoad }) => {
    onLoad({ filter: /libphonenumber-js\/metadata\.min\.json\.js$/ }, async ({ path }) => {
      const { default: plans } = (await import(path)) as { default: NumberingPlans };
      if (plans.version !== 4)
        throw new Error("libphonenumber-js has another version of its data: look where formats are");
      const countries = Object.entries(plans.countries).map(
        ([code, plan]) => [code, plan.length > FORMATS ? plan.with(FORMATS, 0) : plan] as const,
      );
      const data = JSON.stringify({ ...plans, countries: Object.fromEntries(countries) });
      const members = Object.keys(plans).map((name) => `get ${name}() { return read().${name}; }`);
      const text = `let plans; const read = () => (plans ??= JSON.parse(${JSON.stringify(data)}));`;
      return { contents: `${text}\nexport default { ${members.join(", ")} };` };
    });
  },
};

const BY_REQUIRE = "by-require";

/** One of Node's modules as an ES module, of which only the names are read that are imported: calls that are pure are left out. */
const namesOf = (path: string): string => {
  const names = Object.keys(createRequire(import.meta.url)(`node:${path}`)).filter((name) => /^[a-z]\w*$/i.test(name));
  const picked = names.map((name) => `const _${name} = /* @__PURE__ */ pick("${name}");`);
  const exported = names.map((name) => `_${name} as ${name}`);
  const text = `const builtin = require("node:${path}");\nconst pick = (name) => builtin[name];\nexport default builtin;`;
  return `${text}\n${picked.join("\n")}\nexport { ${exported.join(", ")} };`;
};

/**
 * Node makes up a namespace for each of its own modules that is imported, and reads every export for it: that of node:http loads
 * the whole of fetch and WebSocket. What is required is not read before it is used.
 */
const builtinsByRequire: Plugin = {
  name: "builtins-by-require",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^(?:node:)?[a-z_/]+$/ }, ({ path, namespace }) =>
      namespace !== BY_REQUIRE && isBuiltin(path)
        ? { path: path.replace("node:", ""), namespace: BY_REQUIRE }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: BY_REQUIRE }, ({ path }) => ({ contents: namesOf(path) }));
  },
};

/** What leaves out of a bundle that no function needs in Lambda, without touching the product's code. */
export const lambdaPlugins = [withoutJsonSchema, withoutNumberFormats, builtinsByRequire];
