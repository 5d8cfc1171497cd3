import { createDecipheriv } from "node:crypto";
import type { Call, CallAnswer } from "../machine/running.ts";
import type { Kms } from "./kms.ts";

/** The bucket of customers' keys, and what the simulation knows of it past everybody's grants. */
export interface Vault {
  carryOut(call: Call, name: string): CallAnswer;
  /** Of the objects that are there, be it an old version. */
  names(): readonly string[];
  /** When the last version of a customer's key was destroyed, in ms of the world's clock; undefined while there is one, or was none. */
  destroyedAt(customerId: string): number | undefined;
  /** What was sealed for a customer, also when their key was destroyed since; undefined when it does not open. */
  open(customerId: string, sealed: Buffer, place: string): string | undefined;
}

interface Version {
  readonly name: string;
  readonly id: string;
  readonly content: Buffer;
}

const xml = (status: number, code: string): CallAnswer => ({
  status,
  headers: { "content-type": "application/xml" },
  body: `<Error><Code>${code}</Code></Error>`,
});

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM as docs/encryption.md has it: nonce, tag, ciphertext. */
const opened = (key: Buffer, sealed: Buffer, place: string): Buffer => {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
};

/** A bucket with versions of which nobody may write over an object, and which loses them by their versions only. */
export const createVault = (kms: Pick<Kms, "open">, now: () => number): Vault => {
  const destroyed = new Map<string, number>();
  let versions: readonly Version[] = [];
  const ever: Version[] = [];
  const newest = (name: string) => versions.findLast((version) => version.name === name);
  const keyOf = (customerId: string): Buffer[] => {
    const [stage] = ever.filter(({ name }) => name === "stage-key");
    const own = ever.filter(({ name }) => name === `keys/${customerId}`);
    const place = `onboarding/customer-key/1/${customerId}`;
    return stage ? own.map(({ content }) => opened(kms.open(stage.content), content, place)) : [];
  };
  const destroy = (name: string, versionId: string | undefined): CallAnswer => {
    if (versionId === undefined || name === "stage-key") return xml(403, "AccessDenied");
    const wasThere = newest(name);
    versions = versions.filter((version) => version.name !== name || version.id !== versionId);
    if (wasThere && !newest(name)) destroyed.set(name, now());
    return { status: 204, body: "" };
  };
  return {
    destroyedAt: (customerId) => destroyed.get(`keys/${customerId}`),
    names: () => versions.map(({ name }) => name),
    open(customerId, sealed, place) {
      for (const key of keyOf(customerId)) {
        try {
          return opened(key, sealed, place).toString();
        } catch {
          // Sealed with another one.
        }
      }
      return undefined;
    },
    carryOut({ method, query, headers, body }, name) {
      if (method === "GET") {
        const found = newest(name);
        return found
          ? { status: 200, headers: { "x-amz-version-id": found.id }, body: found.content }
          : xml(404, "NoSuchKey");
      }
      if (method === "DELETE") return destroy(name, query["versionId"]);
      if (headers["if-none-match"] !== "*") return xml(403, "AccessDenied");
      if (newest(name)) return xml(412, "PreconditionFailed");
      const version = { name, id: `v${ever.length + 1}`, content: Buffer.from(body, "latin1") };
      versions = [...versions, version];
      ever.push(version);
      return { status: 200, headers: { "x-amz-version-id": version.id }, body: "" };
    },
  };
};
