import type { OpenApiDocument } from "@onboarding/openapi";
import { answerCheckOf } from "../openapi/answer-check.ts";
import { buildRequest, type FuzzRequest } from "./build-request.ts";
import { judge } from "./judge.ts";
import { type KnownPlaces, knownPlaces } from "./known-places.ts";
import { type Random, randomFrom } from "./random.ts";
import { sendRaw, type WireAnswer } from "./send.ts";
import type { Target } from "./target.ts";
import type { Tokens } from "./tokens.ts";

export interface FuzzOptions {
  /** In which an answer may hold nothing that is not described. */
  readonly document: OpenApiDocument;
  readonly api: string;
  readonly tokens: Tokens;
  readonly requests: number;
  readonly seconds: number;
  readonly seed: number;
  /** Is told of each request that is done. */
  readonly onProgress?: (done: number) => void;
}

export interface Finding {
  /** Place in the run: lane and number of the request in it. */
  readonly place: string;
  readonly request: FuzzRequest;
  readonly status: number | undefined;
  readonly text: string;
  readonly faults: readonly string[];
}

export interface FuzzReport {
  readonly requests: number;
  readonly seconds: number;
  readonly findings: readonly Finding[];
  /** How often each route answered with each status. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** Requests at once. Each lane has customers and chance of its own, so that none disturbs another's. */
const LANES = 4;
const LIMIT_MS = 20_000;
const ENOUGH_CUSTOMERS = 12;

const methods = ["get", "post", "put", "patch", "delete"];

const targetsOf = ({ paths }: OpenApiDocument): readonly Target[] =>
  Object.entries(paths).flatMap(([template, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ method: method.toUpperCase(), template, operation })),
  );

const isRegistration = ({ method, template }: Target): boolean => method === "POST" && template === "/v1/customers";

interface Lane {
  readonly number: number;
  readonly random: Random;
  readonly places: KnownPlaces;
}

/** Registrations first, so that there is something to work on. */
const nextTarget = (targets: readonly Target[], { random, places }: Lane, step: number) => {
  const isEarly = places.customers() < 1 + Math.min(step / 25, ENOUGH_CUSTOMERS);
  const registration = targets.find(isRegistration);
  if (isEarly && registration) return { target: registration, mustFit: random.chance(0.8) };
  return { target: random.pick(targets), mustFit: false };
};

const findingOf = (
  lane: Lane,
  step: number,
  request: FuzzRequest,
  answer: WireAnswer | undefined,
  faults: readonly string[],
): Finding => {
  const { status, text = "" } = answer ?? {};
  return { place: `${lane.number}/${step}`, request, status, text: text.slice(0, 500), faults };
};

/** Sends requests that are made from the document, and holds every answer against it. */
export const runFuzz = async (options: FuzzOptions): Promise<FuzzReport> => {
  const { document, tokens, seed } = options;
  const check = answerCheckOf(document);
  const targets = targetsOf(document);
  const base = new URL(options.api);
  const counts = new Map<string, Map<number, number>>();
  const findings: Finding[] = [];
  const started = performance.now();
  let done = 0;

  const send = async (request: FuzzRequest): Promise<WireAnswer | undefined> => {
    const token = await tokens(request.caller);
    const headers = { ...request.headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) };
    const answer = await sendRaw(base, { ...request, headers: sendable(headers) }, LIMIT_MS);
    done++;
    options.onProgress?.(done);
    return answer;
  };

  const run = async (lane: Lane): Promise<void> => {
    for (let step = 0; done < options.requests && performance.now() - started < options.seconds * 1000; step++) {
      const { target, mustFit } = nextTarget(targets, lane, step);
      const request = buildRequest({ document, ...lane }, target, mustFit);
      const answer = await send(request);
      if (answer && answer.status < 300) lane.places.learn(request.path.split("?")[0] ?? "", answer.headers);
      count(counts, `${target.method} ${target.template}`, answer?.status ?? 0);
      const faults = judge(check, request, answer);
      if (faults.length > 0) findings.push(findingOf(lane, step, request, answer, faults));
    }
  };

  const lanes = Array.from({ length: LANES }, (_, number) => ({
    number,
    random: randomFrom(seed * LANES + number),
    places: knownPlaces(),
  }));
  await Promise.all(lanes.map(run));
  return { requests: done, seconds: (performance.now() - started) / 1000, findings, counts };
};

/** What Node refuses to send cannot be tried. */
const sendable = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(([, value]) => [...value].every((one) => /[\t\x20-\x7e\x80-\xff]/.test(one))),
  );

const count = (counts: Map<string, Map<number, number>>, key: string, status: number): void => {
  const own = counts.get(key) ?? new Map<number, number>();
  counts.set(key, own.set(status, (own.get(status) ?? 0) + 1));
};
