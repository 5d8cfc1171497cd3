import * as z from "zod";
import type { AnswerCheck } from "../openapi/answer-check.ts";
import type { FuzzRequest } from "./build-request.ts";
import type { WireAnswer } from "./send.ts";

/** Fields whose values are of nobody's business but the customer's: no refusal may repeat them. */
const PERSONAL = [
  "name",
  "phone",
  "email",
  "dateOfBirth",
  "identificationNumber",
  "password",
  "username",
  "line1",
  "line2",
  "fileName",
  "altText",
  "remarks",
  "reason",
];

const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
};

/** Long enough not to be there by chance. */
const isTelling = (value: unknown): value is string => typeof value === "string" && value.trim().length >= 6;

const personalValues = ({ path, body }: FuzzRequest): readonly string[] => {
  const sent = z.record(z.string(), z.unknown()).safeParse(parsed(body)).data ?? {};
  const query = new URLSearchParams(path.split("?")[1] ?? "");
  return PERSONAL.flatMap((name) => [sent[name], query.get(name)]).filter(isTelling);
};

const repeated = (request: FuzzRequest, { status, text }: WireAnswer): readonly string[] => {
  if (status < 400) return [];
  const escapedAway = (value: string): string => JSON.stringify(value).slice(1, -1);
  const found = personalValues(request).filter((value) => text.includes(value) || text.includes(escapedAway(value)));
  return found.length > 0 ? ["a refusal that repeats a personal value"] : [];
};

/** Refusals for a while, each with a code that says what to do: repeat. */
const EXPLAINED = ["case-busy", "service-busy", "identity-provider-unavailable"];

const failed = ({ status, text }: WireAnswer): readonly string[] => {
  if (status < 500) return [];
  const code = String((parsed(text) as { code?: unknown } | undefined)?.code);
  return status === 503 && EXPLAINED.includes(code) ? [] : [`a failure: ${status} ${code}`];
};

/** What is wrong with an answer; nothing when all is as it should be. */
export const judge = (check: AnswerCheck, request: FuzzRequest, answer: WireAnswer | undefined): readonly string[] => {
  if (!answer) return ["no answer"];
  return [...failed(answer), ...repeated(request, answer), ...check({ ...request, ...answer })];
};
