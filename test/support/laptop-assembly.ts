import { readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { LaptopServices } from "../../infra/stages/stages.ts";

/** What stands for the addresses of a laptop in the assembly that a test run synthesizes once. */
export const placeholders: LaptopServices = {
  issuer: "http://127.0.0.1:65534/realms/onboarding",
  sumsubUrl: "http://127.0.0.1:65533",
  apiUrl: "http://127.0.0.1:65532",
  filesUrl: "http://127.0.0.1:65531",
  deskUrl: "http://127.0.0.1:65530",
};

const originOf = (issuer: string): string => new URL(issuer).origin;

/** Makes the assembly of one laptop out of that of the run: a second where synthesizing it anew takes several. */
export const writeAssembly = async (from: string, to: string, { issuer, ...others }: LaptopServices): Promise<void> => {
  for (const name of await readdir(from)) {
    if (!name.endsWith(".json")) {
      await symlink(resolve(from, name), join(to, name));
      continue;
    }
    const text = await readFile(join(from, name), "utf8");
    const placed = text
      .replaceAll(placeholders.issuer, issuer)
      .replaceAll(originOf(placeholders.issuer), originOf(issuer))
      .replaceAll(placeholders.sumsubUrl, others.sumsubUrl)
      .replaceAll(placeholders.apiUrl, others.apiUrl)
      .replaceAll(placeholders.filesUrl, others.filesUrl)
      .replaceAll(placeholders.deskUrl, others.deskUrl);
    await writeFile(join(to, name), placed);
  }
};
