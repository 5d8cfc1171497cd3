export type { Answer as AwsAnswer } from "@onboarding/connections";

export interface AwsRequest {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Ends the waiting, by an AbortError. */
  readonly signal?: AbortSignal | undefined;
}
