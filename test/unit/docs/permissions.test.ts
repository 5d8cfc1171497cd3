import { readFileSync } from "node:fs";
import { permissions, Role } from "@onboarding/domain";
import { expect, test } from "vitest";

/** The rows of the first table in docs/security.md: permission, then a cell for each role. */
const documented = (): [string, string[]][] => {
  const [, table = ""] = readFileSync("docs/security.md", "utf8").split(/^\| permission \|/m);
  const rows = (table.split("\n\n")[0] ?? "").matchAll(/^\| `(.+?)` \|(.+)\|$/gm);
  return [...rows].map(([, permission = "", cells = ""]) => [
    permission,
    cells
      .split("|")
      .map((cell) => cell.trim())
      .slice(0, Role.options.length),
  ]);
};

test("docs/security.md shows the permissions of the code, role by role", () => {
  const wanted = Object.entries(permissions).map(([permission, roles]): [string, string[]] => [
    permission,
    Role.options.map((role) => (roles.some((one) => one === role) ? "✓" : "–")),
  ]);
  expect(documented()).toEqual(wanted);
});
