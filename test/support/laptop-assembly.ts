import { readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** What stands for the addresses of a laptop in the assembly that a test run synthesizes once. */
export const placeholders = {
  issuer: "http://127.0.0.1:65534/realms/onboarding",
  sumsubUrl: "http://127.0.0.1:65533",
} as const;

const originOf = (issuer: string): string => new URL(issuer).origin;

/** Makes the assembly of one laptop out of that of the run: a second where synthesizing it anew takes several. */
export const writeAssembly = async (
  from: string,
  to: string,
  { issuer, sumsubUrl }: { readonly issuer: string; readonly sumsubUrl: string },
): Promise<void> => {
  for (const name of await readdir(from)) {
    if (!name.endsWith(".json")) {
      await symlink(resolve(from, name), join(to, name));
      continue;
    }
    const text = await readFile(join(from, name), "utf8");
    const placed = text
      .replaceAll(placeholders.issuer, issuer)
      .replaceAll(originOf(placeholders.issuer), originOf(issuer))
      .replaceAll(placeholders.sumsubUrl, sumsubUrl);
    await writeFile(join(to, name), placed);
  }
};
