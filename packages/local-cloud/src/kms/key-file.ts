import { createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";

const Content = z.record(z.string(), z.base64());

/** The material of each key, made at its first start and kept from then on; readable by its owner only. In memory without a path. */
export const openKeyFile = (ids: readonly string[], file?: string): ReadonlyMap<string, KeyObject> => {
  const kept = file !== undefined && existsSync(file) ? Content.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
  const missing = ids.filter((id) => kept[id] === undefined);
  const content = { ...kept, ...Object.fromEntries(missing.map((id) => [id, randomBytes(32).toString("base64")])) };
  if (file !== undefined && missing.length > 0) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(content, undefined, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return new Map(ids.map((id) => [id, createSecretKey(content[id] ?? "", "base64")]));
};
