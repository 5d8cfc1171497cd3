import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { type Middleware, type NewObject, type ObjectStore, S3Error, type S3Request } from "./s3rver-engine.ts";

/**
 * What S3 refuses and s3rver lets through: requests without a signature, a body that is not the one of the signed
 * SHA-256, and a second object under a key that was to be new. The latter two are looked at when the object is about to
 * be stored, thus after the signature.
 */
export const guard = (server: { readonly middleware: Middleware[]; readonly store: ObjectStore }): void => {
  const { store } = server;
  const current = new AsyncLocalStorage<S3Request>();
  const underWay = new Set<string>();
  const putObject = store.putObject.bind(store);

  server.middleware.unshift((request, next) => {
    refuseAnonymous(request);
    return current.run(request, next);
  });
  store.putObject = async (object) => {
    const headers = current.getStore()?.headers ?? {};
    await verifyChecksum(object, headers["x-amz-checksum-sha256"]);
    if (headers["if-none-match"] !== "*") return putObject(object);
    const place = JSON.stringify([object.bucket, object.key]);
    if (underWay.has(place)) throw new S3Error("OperationAborted", "A conflicting conditional write is under way.");
    underWay.add(place);
    try {
      if (await store.existsObject(object.bucket, object.key)) {
        const message = "At least one of the pre-conditions you specified did not hold";
        throw new S3Error("PreconditionFailed", message);
      }
      return await putObject(object);
    } finally {
      underWay.delete(place);
    }
  };
};

const refuseAnonymous = ({ method, query, headers }: S3Request): void => {
  const isSigned = headers.authorization !== undefined || "X-Amz-Signature" in query;
  if (!isSigned && method !== "OPTIONS") throw new S3Error("AccessDenied", "Access Denied");
};

/** Takes the whole body into memory: it must not be stored before it is known to be right. */
const verifyChecksum = async (object: NewObject, expected: string | string[] | undefined): Promise<void> => {
  if (expected === undefined) return;
  const body = Buffer.isBuffer(object.content) ? object.content : await collect(object.content);
  if (createHash("sha256").update(body).digest("base64") !== expected) {
    throw new S3Error("BadDigest", "The SHA256 you specified did not match the calculated checksum.");
  }
  object.content = body;
};

const collect = async (stream: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
};
