import { StoreBusy } from "@onboarding/application";
import type { AwsAnswer, AwsSender } from "@onboarding/aws-requests";

/** The objects of the vault's bucket. */
export interface VaultObjects {
  /** Undefined when there is none. @throws StoreBusy also when access is denied: only an absence that is certain counts */
  read(name: string): Promise<Buffer | undefined>;
  /** Whether it was written: nothing is ever written over. @throws StoreBusy */
  writeNew(name: string, content: Uint8Array): Promise<boolean>;
  /** Every version that there is, and no mark in its place. May be repeated. @throws StoreBusy */
  removeVersions(name: string): Promise<void>;
}

const refused = ({ status }: AwsAnswer): StoreBusy => new StoreBusy(`the key vault refuses: ${status}`);

/** Whether an answer says that there is no such object; that there is no such bucket says nothing about the object. */
const isAbsence = ({ status, body }: AwsAnswer): boolean => status === 404 && body.includes("<Code>NoSuchKey</Code>");

/**
 * The version that an answer is about, be it a mark that the object was deleted; undefined when nothing is left. Without
 * versions, as on a laptop, S3 knows the object by the id `null`.
 */
const versionIn = (answer: AwsAnswer): string | undefined => {
  const version = answer.headers["x-amz-version-id"];
  if (answer.status === 200) return version ?? "null";
  if (!isAbsence(answer)) throw refused(answer);
  return answer.headers["x-amz-delete-marker"] === "true" && version !== undefined ? version : undefined;
};

/** `base`: address of the bucket, without a slash at the end. */
export const vaultObjects = (send: AwsSender, base: string): VaultObjects => ({
  async read(name) {
    const answer = await send({ method: "GET", url: `${base}/${name}` });
    if (answer.status === 200) return answer.body;
    if (isAbsence(answer)) return undefined;
    throw refused(answer);
  },
  async writeNew(name, content) {
    const headers = { "content-type": "application/octet-stream", "if-none-match": "*" };
    const request = { method: "PUT", url: `${base}/${name}`, headers, body: content } as const;
    const answer = await send(request);
    if (answer.status === 200) return true;
    // 409: somebody else is about to write it.
    if (answer.status === 412 || answer.status === 409) return false;
    throw refused(answer);
  },
  async removeVersions(name) {
    const url = `${base}/${name}`;
    const newest = async () => versionIn(await send({ method: "GET", url }));
    for (let version = await newest(); version !== undefined; version = await newest()) {
      const answer = await send({ method: "DELETE", url: `${url}?versionId=${encodeURIComponent(version)}` });
      if (answer.status !== 204) throw refused(answer);
    }
  },
});
