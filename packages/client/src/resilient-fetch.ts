import { withGatewayProblem } from "./problems.ts";

export interface ResilienceOptions {
  /**
   * Gives the access token. `isRefused`: the one that was given before was refused with 401, so another one is needed; asked once a
   * request.
   */
  readonly accessToken: (isRefused: boolean) => Promise<string | undefined> | string | undefined;
  /** How often a request is sent at most. 1: never again. */
  readonly attempts?: number;
  /** Before the second attempt, in milliseconds; doubled before each further one, with chance. */
  readonly backoffMs?: number;
  /** What sends a request; that of the platform unless said otherwise. */
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Makes idempotency keys; random UUIDs unless said otherwise. */
  readonly newKey?: () => string;
}

const IDEMPOTENCY_KEY = "idempotency-key";
/** The service or the gateway is busy: what was refused so has not been done. */
const BUSY = [429, 502, 503, 504];

const randomKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
};

/**
 * Whether a request whose answer was lost may be sent again: it changes nothing, or has a key by which the service knows that it
 * was here before. A change with If-Match is not among them: the second one would be told that the record has moved on.
 */
const mayBeLost = ({ method, headers }: Request): boolean =>
  method === "GET" || method === "HEAD" || headers.has(IDEMPOTENCY_KEY);

const waitFor = (response: Response | undefined, attempt: number, backoffMs: number): number => {
  const asked = Number(response?.headers.get("retry-after") ?? 0) * 1000;
  const own = backoffMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
  return Math.max(asked, own);
};

/** A request that can be sent several times: its body is read once and put into each. */
const repeatable = async (request: Request) => {
  const { url, method, signal } = request;
  const body = method === "GET" || method === "HEAD" ? undefined : await request.text();
  return (headers: Headers): Request => new Request(url, { method, headers, signal, ...(body ? { body } : {}) });
};

/** The answer, or what went wrong on the way when that may be tried again. */
const sent = async (send: (request: Request) => Promise<Response>, request: Request, mayRepeat: boolean) => {
  try {
    return await send(request);
  } catch (error) {
    if (!mayRepeat || request.signal.aborted) throw error;
    return undefined;
  }
};

/** Sends again what may be sent again, until there is an answer that is one. */
const sendOften = async (
  { attempts = 4, backoffMs = 250, ...options }: ResilienceOptions,
  make: () => Request,
): Promise<Response> => {
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const sleep = options.sleep ?? ((milliseconds: number) => new Promise<void>((go) => setTimeout(go, milliseconds)));
  for (let attempt = 1; ; attempt++) {
    const request = make();
    const isLast = attempt >= attempts;
    const response = await sent(send, request, !isLast && mayBeLost(request));
    if (response && (isLast || !BUSY.includes(response.status))) return response;
    await sleep(waitFor(response, attempt, backoffMs));
  }
};

/**
 * Sends requests so that a bad connection does no harm: every POST has an idempotency key, the same one however often it is sent;
 * lost answers and a busy service lead to another attempt; a token that has run out is renewed once.
 */
export const resilientFetch = (options: ResilienceOptions): ((request: Request) => Promise<Response>) => {
  const { newKey = randomKey, accessToken } = options;
  return async (request) => {
    const headers = new Headers(request.headers);
    if (request.method === "POST" && !headers.has(IDEMPOTENCY_KEY)) headers.set(IDEMPOTENCY_KEY, newKey());
    const copy = await repeatable(request);
    const sendAs = (token: string | undefined): Promise<Response> => {
      if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
      return sendOften(options, () => copy(headers));
    };
    const first = await sendAs(await accessToken(false));
    const response = first.status === 401 ? await sendAs(await accessToken(true)) : first;
    return withGatewayProblem(response);
  };
};
