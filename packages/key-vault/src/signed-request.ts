import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { StoreBusy } from "@onboarding/application";
import { SignatureV4 } from "@smithy/signature-v4";

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

interface AwsRequest {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface AwsAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Sends a request to one service of AWS. @throws StoreBusy */
export type AwsSender = (request: AwsRequest) => Promise<AwsAnswer>;

export interface SenderOptions {
  readonly service: "s3" | "kms";
  readonly region: string;
  readonly credentials: () => Promise<Credentials>;
}

const ATTEMPTS = 3;
const FIRST_WAIT_MS = 50;
/** All attempts together: the API's functions have ten seconds. */
const TIME_MS = 8_000;

/** What the signer hashes with. */
class Sha256 {
  readonly #hash: Hash | Hmac;
  constructor(secret?: unknown) {
    this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", secret as string | Uint8Array);
  }
  update(data: Uint8Array | string): void {
    this.#hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
  reset(): void {}
}

const isPassing = ({ status, body }: AwsAnswer): boolean =>
  status >= 500 || status === 429 || (status === 400 && body.includes("ThrottlingException"));

const persistently = async (
  service: string,
  attempt: (signal: AbortSignal) => Promise<AwsAnswer>,
): Promise<AwsAnswer> => {
  const signal = AbortSignal.timeout(TIME_MS);
  for (let count = 1; ; count++) {
    const answer = await attempt(signal).catch(
      (cause: unknown) => new StoreBusy(`${service} is out of reach`, { cause }),
    );
    if (!(answer instanceof StoreBusy || isPassing(answer))) return answer;
    if (count === ATTEMPTS || signal.aborted) {
      throw answer instanceof StoreBusy ? answer : new StoreBusy(`${service} answers ${answer.status}`);
    }
    await setTimeout(Math.random() * FIRST_WAIT_MS * 2 ** count);
  }
};

/**
 * Requests signed by Signature Version 4 and tried again when AWS is busy. The four kinds of request that the vault makes do
 * not pay for two SDK clients in every bundle (some 200 kB); the signer is in them anyway.
 */
export const awsSender = ({ service, region, credentials }: SenderOptions): AwsSender => {
  const signer = new SignatureV4({
    service,
    region,
    credentials,
    sha256: Sha256,
    // S3 takes the path as it is.
    uriEscapePath: service !== "s3",
  });
  const attempt = async ({ method, url, headers = {}, body }: AwsRequest, signal: AbortSignal): Promise<AwsAnswer> => {
    const { protocol, host, hostname, port, pathname: path, searchParams } = new URL(url);
    const signed = await signer.sign({
      method,
      protocol,
      hostname,
      ...(port !== "" && { port: Number(port) }),
      path,
      query: Object.fromEntries(searchParams),
      headers: { host, ...headers },
      body,
    });
    const init = { method, headers: signed.headers, signal, ...(body && { body: Buffer.from(body) }) };
    const response = await fetch(url, init);
    return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
  };
  return (request) => persistently(service, (signal) => attempt(request, signal));
};
