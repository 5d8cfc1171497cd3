import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { StoreBusy } from "@onboarding/application";
import { open, whole } from "@onboarding/connections";
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

/** A clock that nobody sets, and that Node has at hand: the one of `performance` is a module to load. In ms. */
const clock = (): number => process.uptime() * 1000;

type Attempt<Body> = (request: AwsRequest, withinMs: number) => Promise<AwsAnswer<Body>>;

const persistently = async <Body extends Readable | Buffer>(
  service: string,
  attempt: Attempt<Body>,
  request: AwsRequest,
): Promise<AwsAnswer<Body>> => {
  const { signal } = request;
  const end = clock() + TIME_MS;
  for (let count = 1; ; count++) {
    const answer = await attempt(request, end - clock()).catch((cause: unknown) => {
      // Whoever asked waits no longer: that says nothing about the service.
      signal?.throwIfAborted();
      return new StoreBusy(`${service} is out of reach`, { cause });
    });
    if (!(answer instanceof StoreBusy || isBusy(answer))) return answer;
    if (count === ATTEMPTS || clock() >= end) {
      throw answer instanceof StoreBusy ? answer : new StoreBusy(`${service} answers ${answer.status}`);
    }
    await setTimeout(Math.random() * FIRST_WAIT_MS * 2 ** count, undefined, signal && { signal });
  }
};

/** Signs a request, sends it once, and leaves the body to be read. */
const openingOnce = (options: SignerOptions): Attempt<Readable> => {
  const signer = signerOf(options);
  return async ({ method, url, headers = {}, body, signal }, withinMs) => {
    const { host, search, ...parts } = partsOf(url);
    const length = body && { "content-length": String(body.length) };
    const signed = await signer.sign({ ...parts, method, headers: { host, ...length, ...headers }, body });
    return open({ ...parts, method, path: parts.path + search, headers: signed.headers, body }, withinMs, signal);
  };
};

/**
 * Requests signed by Signature Version 4 and tried again when AWS is busy. Whoever makes a few kinds of requests to a service
 * does not pay for its SDK client in every bundle and at every cold start; the signer is the SDK's own.
 */
export const awsSender = (options: SignerOptions): AwsSender => {
  const openOnce = openingOnce(options);
  const attempt: Attempt<Buffer> = async (request, withinMs) => whole(await openOnce(request, withinMs));
  return (request) => persistently(options.service, attempt, request);
};

/** As `awsSender`, without holding what comes in memory. */
export const awsOpener = (options: SignerOptions): AwsOpener => {
  const openOnce = openingOnce(options);
  const attempt: Attempt<Readable | Buffer> = async (request, withinMs) => {
    const answer = await openOnce(request, withinMs);
    return answer.status < 400 ? answer : whole(answer);
  };
  return (request) => persistently(options.service, attempt, request);
};
