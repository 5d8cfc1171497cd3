import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { StoreBusy } from "@onboarding/application";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { isBusy } from "./busy.ts";
import type { AwsAnswer, AwsRequest } from "./exchange.ts";
import { partsOf, type SignerOptions, signerOf } from "./signer.ts";

/** Sends a request to one service of AWS. @throws StoreBusy */
export type AwsSender = (request: AwsRequest) => Promise<AwsAnswer>;

/** The same, for bodies that are read as they come in; that of a refusal is here already. @throws StoreBusy */
export type AwsOpener = (request: AwsRequest) => Promise<AwsAnswer<Readable | Buffer>>;

const ATTEMPTS = 3;
const FIRST_WAIT_MS = 50;
/** All attempts together: the API's functions have ten seconds. */
const TIME_MS = 8_000;

type Attempt<Body> = (request: AwsRequest, signal: AbortSignal) => Promise<AwsAnswer<Body>>;

const persistently = async <Body extends Readable | Buffer>(
  service: string,
  attempt: Attempt<Body>,
  request: AwsRequest,
): Promise<AwsAnswer<Body>> => {
  const limit = AbortSignal.timeout(TIME_MS);
  const signal = request.signal ? AbortSignal.any([request.signal, limit]) : limit;
  for (let count = 1; ; count++) {
    const answer = await attempt(request, signal).catch((cause: unknown) => {
      // Whoever asked waits no longer: that says nothing about the service.
      if (request.signal?.aborted) throw cause;
      return new StoreBusy(`${service} is out of reach`, { cause });
    });
    if (!(answer instanceof StoreBusy || isBusy(answer))) return answer;
    if (count === ATTEMPTS || signal.aborted) {
      throw answer instanceof StoreBusy ? answer : new StoreBusy(`${service} answers ${answer.status}`);
    }
    await setTimeout(Math.random() * FIRST_WAIT_MS * 2 ** count, undefined, { signal });
  }
};

/** One pool of connections for all services. */
const http = new NodeHttpHandler({ connectionTimeout: 1_000 });

/** Signs a request, sends it once, and leaves the body to be read. */
const openingOnce = (options: SignerOptions): Attempt<Readable> => {
  const signer = signerOf(options);
  return async ({ method, url, headers = {}, body }, abortSignal) => {
    const { host, ...parts } = partsOf(url);
    const length = body && { "content-length": String(body.length) };
    const signed = await signer.sign({ ...parts, method, headers: { host, ...length, ...headers }, body });
    const { response } = await http.handle(signed as Parameters<typeof http.handle>[0], { abortSignal });
    return { status: response.statusCode, headers: response.headers, body: response.body };
  };
};

const whole = async ({ body, ...answer }: AwsAnswer<Readable>): Promise<AwsAnswer> => ({
  ...answer,
  body: await buffer(body),
});

/**
 * Requests signed by Signature Version 4 and tried again when AWS is busy. Whoever makes a few kinds of requests to a service
 * does not pay for its SDK client in every bundle and at every cold start; signer and connections are the SDK's own.
 */
export const awsSender = (options: SignerOptions): AwsSender => {
  const open = openingOnce(options);
  const attempt: Attempt<Buffer> = async (request, signal) => whole(await open(request, signal));
  return (request) => persistently(options.service, attempt, request);
};

/** As `awsSender`, without holding what comes in memory. */
export const awsOpener = (options: SignerOptions): AwsOpener => {
  const open = openingOnce(options);
  const attempt: Attempt<Readable | Buffer> = async (request, signal) => {
    const answer = await open(request, signal);
    return answer.status < 400 ? answer : whole(answer);
  };
  return (request) => persistently(options.service, attempt, request);
};
