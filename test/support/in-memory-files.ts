import { randomUUID } from "node:crypto";
import type { FileStore } from "@onboarding/application";
import { NOW } from "./customers.ts";

export interface InMemoryFiles extends FileStore {
  /** The newest version of each object, by key. */
  readonly objects: Map<string, Uint8Array>;
}

/** Objects in memory, without versions; the URLs that it signs lead nowhere. */
export const inMemoryFiles = (): InMemoryFiles => {
  const objects = new Map<string, Uint8Array>();
  const urlOf = (key: string) => `https://uploads.example.com/${key}?signature=${randomUUID()}`;
  return {
    objects,
    presignUpload: async ({ storageKey, contentType, size }) => ({
      method: "PUT",
      url: urlOf(storageKey),
      headers: { "content-type": contentType, "content-length": String(size), "if-none-match": "*" },
      expiresAt: NOW,
    }),
    presignDownload: async ({ storageKey }) => ({ url: urlOf(storageKey), expiresAt: NOW }),
    async open(key) {
      const content = objects.get(key);
      if (!content) return undefined;
      return (async function* () {
        yield content;
      })();
    },
    async copy(from, _versionId, to) {
      const content = objects.get(from);
      if (!content) throw new Error("there is no such object");
      objects.set(to, content);
    },
    async remove(key) {
      objects.delete(key);
    },
  };
};
