import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { AccessCheck } from "../access/access-check.ts";
import type { RequestedAccess } from "../access/requested-access.ts";
import { listing, s3Access } from "../access/s3-access.ts";
import { collect } from "./collect.ts";
import { type Middleware, type NewObject, type ObjectStore, S3Error, type S3Request } from "./s3rver-engine.ts";
import { verifySignature } from "./signature.ts";

/** Of one upload; S3 itself takes 5 GB at once, but here a body is held in memory while it is checked. */
const MAXIMUM_BYTES = 128 * 1024 * 1024;

export interface GuardOptions {
  readonly access: Pick<AccessCheck, "ofKey">;
  readonly secretOf: (accessKeyId: string) => string | undefined;
}

/**
 * What S3 refuses and s3rver lets through: requests without a good signature, uploads of unknown or excessive length, a body
 * that is not the one of the signed SHA-256, and a second object under a key that was to be new. The latter two are looked
 * at when the object is about to be stored, thus after everything else.
 */
export const guard = (
  server: { readonly middleware: Middleware[]; readonly store: ObjectStore },
  { secretOf, access }: GuardOptions,
): void => {
  const { store } = server;
  const current = new AsyncLocalStorage<S3Request>();
  const underWay = new Set<string>();
  const putObject = store.putObject.bind(store);

  server.middleware.unshift((request, next) => {
    const accessKeyId = request.method === "OPTIONS" ? "" : verifySignature(request, secretOf);
    assertAccess(access, accessKeyId, () => s3Access(request, Date.now()));
    if (request.method === "PUT") refuseUnknownLength(request);
    ignoreVersionOfSource(request);
    return current.run(request, next).catch((error: unknown) => {
      throw absenceFor(access, accessKeyId, request, error);
    });
  });
  store.putObject = async (object) => {
    const headers = current.getStore()?.headers ?? {};
    await verifyChecksum(object, headers["x-amz-checksum-sha256"]);
    if (headers["if-none-match"] !== "*") return putObject(object);
    const place = JSON.stringify([object.bucket, object.key]);
    if (underWay.has(place)) throw conflict();
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

const assertAccess = (
  access: GuardOptions["access"],
  accessKeyId: string,
  wanted: () => readonly RequestedAccess[],
): void => {
  const denial = access.ofKey(accessKeyId, wanted);
  if (denial !== undefined) throw new S3Error("AccessDenied", denial);
};

/** S3 says that an object does not exist only to whoever may list the bucket; to others that access is denied. */
const absenceFor = (
  access: GuardOptions["access"],
  accessKeyId: string,
  { url }: S3Request,
  error: unknown,
): unknown => {
  const isAbsence = error instanceof Error && "code" in error && error.code === "NoSuchKey";
  if (!isAbsence) return error;
  const denial = access.ofKey(accessKeyId, () => [listing(url)]);
  return denial === undefined ? error : new S3Error("AccessDenied", "Access Denied");
};

/** s3rver does not know the code, and so not its status. */
const conflict = (): Error => {
  const message = "A conflicting conditional operation is currently in progress against this resource.";
  return Object.assign(new S3Error("ConditionalRequestConflict", message), { status: 409 });
};

const refuseUnknownLength = ({ headers }: S3Request): void => {
  if ("x-amz-copy-source" in headers) return;
  const length = headers["content-length"];
  if (length === undefined) {
    throw new S3Error("MissingContentLength", "You must provide the Content-Length HTTP header.");
  }
  if (Number(length) > MAXIMUM_BYTES) {
    throw new S3Error("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
  }
};

/** There are no versions here: every version of an object is the one that there is. */
const ignoreVersionOfSource = ({ headers }: S3Request): void => {
  const source = headers["x-amz-copy-source"];
  if (typeof source === "string") headers["x-amz-copy-source"] = source.replace(/\?versionId=.*$/, "");
};

/** Takes the whole body into memory: it must not be stored before it has all come and is known to be right. */
const verifyChecksum = async (object: NewObject, expected: string | string[] | undefined): Promise<void> => {
  const body = await collect(object.content);
  if (expected !== undefined && createHash("sha256").update(body).digest("base64") !== expected) {
    throw new S3Error("BadDigest", "The SHA256 you specified did not match the calculated checksum.");
  }
  // s3rver waits until a stream is written, and does not wait for a buffer.
  object.content = Readable.from([body]);
};
