import { setTimeout } from "node:timers/promises";
import { exchange } from "@onboarding/connections";
import { DomainError } from "@onboarding/domain";
import * as z from "zod";
import type { SumsubCredentials } from "./credentials.ts";
import { signedHeaders } from "./sign-request.ts";
import { SumsubRefusal } from "./sumsub-error.ts";

/** One attempt of a call, as it may be logged: no data, no ids of people. */
export interface CallReport {
  readonly operation: string;
  readonly attempt: number;
  /** Absent when no answer came. */
  readonly status?: number | undefined;
  readonly ms: number;
  readonly correlationId?: string | undefined;
}

export interface HttpClientOptions {
  /** `https://api.sumsub.com`, or where a simulator is. */
  readonly baseUrl: string;
  readonly credentials: SumsubCredentials;
  readonly report?: (call: CallReport) => void;
  readonly now?: () => Date;
  readonly random?: () => number;
  /** How long one attempt may take. */
  readonly timeoutMs?: number;
  /** The longest wait before the second attempt; it doubles with each. */
  readonly firstWaitMs?: number;
}

interface Call {
  /** Name for the log. */
  readonly operation: string;
  readonly method: "GET" | "POST" | "PATCH";
  /** Percent-encoded, with its query. */
  readonly target: string;
  readonly body?: object;
}

const ATTEMPTS = 3;

/** What Sumsub says of an error; other keys come and go. */
const ErrorBody = z.looseObject({
  description: z.string().nullish(),
  errorName: z.string().nullish(),
  correlationId: z.string().nullish(),
});

type Attempt = { readonly status: number; readonly body: unknown } | { readonly failure: unknown };

const mayPass = (attempt: Attempt): boolean => "failure" in attempt || attempt.status === 429 || attempt.status >= 500;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Sends a call, signed, and gives its answer of any status; tries again what may pass, with growing, jittered waits. */
const send = async (options: HttpClientOptions, call: Call, signal: AbortSignal) => {
  const { random = Math.random, firstWaitMs = 100 } = options;
  for (let attempt = 1; ; attempt++) {
    const result = await sendOnce(options, call, attempt, signal);
    if (!mayPass(result) && "status" in result) return result;
    signal.throwIfAborted();
    if (attempt === ATTEMPTS) throw new DomainError("identity-provider-unavailable");
    await setTimeout(random() * firstWaitMs * 2 ** (attempt - 1), undefined, { signal });
  }
};

const sendOnce = async (
  { baseUrl, credentials, report = () => {}, now = () => new Date(), timeoutMs = 2500 }: HttpClientOptions,
  { operation, method, target, body }: Call,
  attempt: number,
  signal: AbortSignal,
): Promise<Attempt> => {
  // The URL is normalised before it is signed, and the bytes that are signed are those that are sent.
  const url = new URL(target, baseUrl);
  const bytes = body && Buffer.from(JSON.stringify(body));
  const started = now();
  const toSign = { method, target: url.pathname + url.search, body: bytes };
  const headers = {
    accept: "application/json",
    "content-type": "application/json",
    ...signedHeaders(credentials, Math.floor(started.getTime() / 1000), toSign),
  };
  const told = (of: Pick<CallReport, "status" | "correlationId">) =>
    report({ operation, attempt, ms: now().getTime() - started.getTime(), ...of });
  try {
    const { status, ...answer } = await exchange({ url, method, headers, body: bytes }, timeoutMs, signal);
    const content = parsed(answer.body.toString());
    told({ status, correlationId: ErrorBody.safeParse(content).data?.correlationId ?? undefined });
    return { status, body: content };
  } catch (failure) {
    told({});
    return { failure };
  }
};

/** Calls Sumsub and reads its answer. */
export interface HttpClient {
  /**
   * @throws SumsubRefusal on any other status than 2xx; DomainError identity-provider-unavailable; Error when the answer does
   * not have the shape
   */
  call<Schema extends z.ZodType>(call: Call, answer: Schema, signal: AbortSignal): Promise<z.output<Schema>>;
}

/** Signs every request, and tries again what is worth it. */
export const httpClient = (options: HttpClientOptions): HttpClient => ({
  async call(call, schema, signal) {
    const { status, body } = await send(options, call, signal);
    if (status < 200 || status > 299) {
      const { errorName, correlationId } = ErrorBody.safeParse(body).data ?? {};
      throw new SumsubRefusal(status, errorName ?? undefined, correlationId ?? undefined);
    }
    const answer = schema.safeParse(body);
    if (!answer.success) throw new Error(`Sumsub's answer to ${call.operation} does not have the shape that it should`);
    return answer.data;
  },
});
