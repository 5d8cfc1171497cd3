import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./api-types.ts";
import { type ResilienceOptions, resilientFetch } from "./resilient-fetch.ts";

export interface OnboardingClientOptions extends ResilienceOptions {
  /** Of the API, without a slash at the end. */
  readonly baseUrl: string;
}

export type OnboardingClient = Client<paths>;

/**
 * The API, typed: `client.POST("/v1/customers", { body })` gives `data` or an `error` that is told apart by `code`. Rejects only
 * when no answer was to be had.
 */
export const onboardingClient = ({ baseUrl, ...resilience }: OnboardingClientOptions): OnboardingClient =>
  createClient<paths>({ baseUrl, fetch: resilientFetch(resilience) });
