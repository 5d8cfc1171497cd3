import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";

const SecretVersion = z.object({
  id: z.string(),
  value: z.string(),
  /** AWSCURRENT, AWSPREVIOUS or a label of its own; a version without a stage is not kept. */
  stages: z.array(z.string()),
  /** Milliseconds since the epoch. */
  createdAt: z.number(),
});
export type SecretVersion = z.infer<typeof SecretVersion>;

const Content = z.record(z.string(), z.array(SecretVersion));

/** The versions of each secret, by the secret's name. */
export interface SecretFile {
  versions(name: string): readonly SecretVersion[];
  /** Durable when it returns. */
  put(name: string, versions: readonly SecretVersion[]): void;
}

/** Readable by its owner only; replaced as a whole, so that a kill leaves the old or the new one. In memory without a path. */
export const openSecretFile = (file?: string): SecretFile => {
  const content = file !== undefined && existsSync(file) ? Content.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
  const secrets = new Map<string, readonly SecretVersion[]>(Object.entries(content));
  if (file !== undefined && existsSync(file)) chmodSync(file, 0o600);
  return {
    versions: (name) => secrets.get(name) ?? [],
    put: (name, versions) => {
      secrets.set(name, versions);
      if (file === undefined) return;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(secrets), undefined, 2), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
  };
};
