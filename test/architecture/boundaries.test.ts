import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

interface Cruise {
  readonly modules: readonly { source: string }[];
  readonly summary: { readonly violations: readonly { rule: { name: string }; from: string }[] };
}

const depcruise = resolve("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");

const cruise = (cwd: string, folders: readonly string[]): Cruise => {
  const options = ["--config", join(cwd, ".dependency-cruiser.mjs"), "--output-type", "json", "--no-cache"];
  const output = execFileSync(process.execPath, [depcruise, ...options, ...folders], { cwd, maxBuffer: 64 << 20 });
  return JSON.parse(output.toString());
};

describe("the import directions", () => {
  // `npm run boundaries` goes through all folders; here it is one that imports from most of them.
  test("hold, and the check has really read the code", () => {
    const { modules, summary } = cruise(process.cwd(), ["infra"]);

    expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
    // With a TypeScript that it cannot use the cruiser finds no modules and reports success.
    expect(modules.filter(({ source }) => !source.includes("node_modules")).length).toBeGreaterThan(100);
  });
});

/** One forbidden import per direction, each planted in a copy of the layout. */
const planted: readonly [rule: string, from: string, imports: string][] = [
  ["domain-imports-only-itself", "packages/domain/src/a.ts", "packages/application/src/b.ts"],
  ["contracts-imports-only-domain", "packages/contracts/src/a.ts", "packages/application/src/b.ts"],
  ["openapi-imports-only-contracts-and-domain", "packages/openapi/src/a.ts", "packages/http/src/b.ts"],
  ["client-imports-only-itself", "packages/client/src/a.ts", "packages/contracts/src/b.ts"],
  ["desk-imports-only-client", "packages/desk/src/a.ts", "packages/contracts/src/b.ts"],
  ["events-imports-only-itself", "packages/events/src/a.ts", "packages/contracts/src/b.ts"],
  ["application-imports-only-domain", "packages/application/src/a.ts", "packages/dynamodb/src/b.ts"],
  ["connections-imports-only-itself", "packages/connections/src/a.ts", "packages/application/src/b.ts"],
  [
    "aws-requests-imports-only-application-and-connections",
    "packages/aws-requests/src/a.ts",
    "packages/domain/src/b.ts",
  ],
  ["s3-imports-only-application-and-aws-requests-and-domain", "packages/s3/src/a.ts", "packages/dynamodb/src/b.ts"],
  [
    "dynamodb-imports-only-application-and-aws-requests-and-domain",
    "packages/dynamodb/src/a.ts",
    "packages/s3/src/b.ts",
  ],
  ["functions-do-not-import-infrastructure-or-tests", "functions/x/a.ts", "packages/local-cloud/src/b.ts"],
  ["functions-do-not-import-each-other", "functions/x/a.ts", "functions/y/b.ts"],
  ["infrastructure-reads-only-environment-schemas-routes-and-keys", "infra/a.ts", "functions/x/index.ts"],
  ["local-cloud-imports-only-itself", "packages/local-cloud/src/a.ts", "packages/domain/src/b.ts"],
  ["rules-know-no-cloud", "packages/domain/src/a.ts", "node_modules/@aws-sdk/client-x/index.ts"],
];

describe("a forbidden import", () => {
  const root = mkdtempSync(join(tmpdir(), "boundaries-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  /** `a.ts` and `b.ts` under names that no other plant has: all are cruised in one run. */
  const named = (path: string, index: number): string => path.replace(/\b([ab])\.ts$/, `$1${index}.ts`);

  let violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] = [];
  beforeAll(() => {
    for (const [index, [, from, imports]] of planted.entries()) {
      write(named(imports, index), "export const b = 1;\n");
      const up = "../".repeat(from.split("/").length - 1);
      write(named(from, index), `import { b } from "${up}${named(imports, index)}";\nexport const a = b;\n`);
    }
    write(".dependency-cruiser.mjs", readFileSync(".dependency-cruiser.mjs", "utf8"));
    write("tsconfig.json", readFileSync("tsconfig.json", "utf8"));
    symlinkSync(resolve("node_modules/typescript"), join(root, "typescript"));
    violations = cruise(root, ["packages", "functions", "infra"]).summary.violations;
  });

  test.for(planted.map((plant, index) => ({ rule: plant[0], from: named(plant[1], index) })))(
    "$rule is caught",
    ({ rule, from }) => {
      expect(violations.filter((one) => one.from === from).map((one) => one.rule.name)).toContain(rule);
    },
  );
});
