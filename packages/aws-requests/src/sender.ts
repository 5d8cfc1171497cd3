import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { StoreBusy } from "@onboarding/application";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { partsOf, type SignerOptions, signerOf } from "./signer.ts";

interface AwsRequest {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface AwsAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends a request to one service of AWS. @throws StoreBusy */
export type AwsSender = (request: AwsRequest) => Promise<AwsAnswer>;

const ATTEMPTS = 3;
const FIRST_WAIT_MS = 50;
/** All attempts together: the API's functions have ten seconds. */
const TIME_MS = 8_000;

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

/** One pool of connections for all services. */
const http = new NodeHttpHandler({ connectionTimeout: 1_000 });

/**
 * Requests signed by Signature Version 4 and tried again when AWS is busy. Whoever makes a few kinds of requests to a service
 * does not pay for its SDK client in every bundle (100 kB for S3); signer and connections are the SDK's own, and in them anyway.
 */
export const awsSender = (options: SignerOptions): AwsSender => {
  const signer = signerOf(options);
  const attempt = async (
    { method, url, headers = {}, body }: AwsRequest,
    abortSignal: AbortSignal,
  ): Promise<AwsAnswer> => {
    const { host, ...parts } = partsOf(url);
    const length = body && { "content-length": String(body.length) };
    const signed = await signer.sign({ ...parts, method, headers: { host, ...length, ...headers }, body });
    const { response } = await http.handle(signed as Parameters<typeof http.handle>[0], { abortSignal });
    return { status: response.statusCode, headers: response.headers, body: await buffer(response.body) };
  };
  return (request) => persistently(options.service, (signal) => attempt(request, signal));
};
