import { type ApiProblem, RefusedByApi } from "@onboarding/client";
import type { Failure } from "../forms/faults.ts";

/** What the API gave, or why it did not. */
export type Asked<Data> =
  | { readonly data: Data; readonly failure?: undefined }
  | { readonly data?: undefined; readonly failure: Failure };

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: ApiProblem;
}

/** Makes a value of whatever comes of a request: an answer, a refusal, or no answer at all. */
export const asked = async <Data>(request: Promise<Answer<Data>>): Promise<Asked<NonNullable<Data>>> => {
  try {
    const { data, error } = await request;
    if (error !== undefined) return { failure: { kind: "refused", problem: error } };
    // A deletion answers nothing.
    return { data: (data ?? {}) as NonNullable<Data> };
  } catch (error) {
    if (error instanceof RefusedByApi) return { failure: { kind: "refused", problem: error.problem } };
    return { failure: { kind: "unreachable" } };
  }
};
