import type { EventEmitter } from "node:events";
import type http from "node:http";
import { createRequire } from "node:module";
import type { Readable } from "node:stream";

/** The members of s3rver that we use; the package has no types. */
export interface S3Server extends EventEmitter {
  readonly middleware: Middleware[];
  readonly store: ObjectStore;
  configureBuckets(): Promise<unknown>;
  callback(): http.RequestListener;
}

export interface ObjectStore {
  existsObject(bucket: string, key: string): Promise<boolean>;
  putObject(object: NewObject): Promise<{ size: number; md5: string }>;
  copyObject(...places: readonly unknown[]): Promise<unknown>;
  deleteObject(bucket: string, key: string): Promise<unknown>;
}

export interface NewObject {
  readonly bucket: string;
  readonly key: string;
  content: Readable | Buffer;
}

export interface S3Request {
  readonly method: string;
  /** Path and query, as they came over the wire. */
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
}

export type Middleware = (context: S3Request, next: () => Promise<unknown>) => Promise<unknown>;

export interface S3Event {
  readonly Records: readonly {
    readonly eventName: string;
    readonly requestParameters: { readonly sourceIPAddress?: string };
    readonly responseElements: { readonly "x-amz-request-id": string };
    readonly s3: {
      readonly bucket: { readonly name: string };
      readonly object: {
        readonly key: string;
        readonly size?: number;
        readonly eTag?: string;
        readonly sequencer: string;
      };
    };
  }[];
}

interface S3ServerOptions {
  readonly silent: boolean;
  readonly directory: string;
  readonly vhostBuckets: boolean;
  readonly allowMismatchedSignatures: boolean;
  readonly configureBuckets: readonly { readonly name: string; readonly configs: readonly string[] }[];
}

const require = createRequire(import.meta.url);

export const S3Server = require("@20minutes/s3rver") as new (options: S3ServerOptions) => S3Server;

/** Becomes the XML answer of that code. */
export const S3Error = require("@20minutes/s3rver/lib/models/error.js") as new (code: string, message: string) => Error;

/** The one account of s3rver; every key pair in it may do everything. */
const { DUMMY_ACCOUNT } = require("@20minutes/s3rver/lib/models/account.js") as {
  DUMMY_ACCOUNT: { createKeyPair(accessKeyId: string, secretAccessKey: string): void };
};

/** Lets requests in that are signed with this pair; who may do what is for the guard to say. */
export const allowKeyPair = (accessKeyId: string, secretAccessKey: string): void =>
  DUMMY_ACCOUNT.createKeyPair(accessKeyId, secretAccessKey);
