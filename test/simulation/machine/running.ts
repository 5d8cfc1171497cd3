import { AsyncLocalStorage } from "node:async_hooks";
import type { Chance } from "./chance.ts";

export type Service = "dynamodb" | "events" | "s3" | "kms" | "secretsmanager" | "keycloak" | "sumsub";

/** One request over the network, as whoever runs in a history sends it. */
export interface Call {
  readonly service: Service;
  /** `TransactWriteItems`, `PUT /users/{id}`: for faults, counts and messages. */
  readonly operation: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Text; of S3 the bytes, one a character. */
  readonly body: string;
}

export interface CallAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What code sees of the world while it runs in a history; outside of one everything is as it is. */
export interface Running {
  now(): number;
  readonly chance: Chance;
  /** Sends a request when its turn has come. */
  send(call: Call): Promise<CallAnswer>;
  /** Something that is to happen when the function's time is nearly up. */
  beforeTheEnd(action: () => void): void;
  /** A pause: time passes for the history, and none for whoever waits for it. */
  pause(milliseconds: number): Promise<void>;
}

export const running = new AsyncLocalStorage<Running>();
