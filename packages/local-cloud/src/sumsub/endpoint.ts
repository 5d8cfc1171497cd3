import type { IncomingHttpHeaders } from "node:http";
import type * as z from "zod";
import type { AccessStore } from "./access-store.ts";
import type { Account } from "./account.ts";
import { ApiError } from "./api-error.ts";
import type { ApplicantStore } from "./applicant-store.ts";
import type { Deliveries } from "./deliveries.ts";
import type { DeliveryStore } from "./delivery-store.ts";
import type { SwitchStore } from "./switches.ts";

/** What the endpoints work on. */
export interface Sumsub {
  readonly account: () => Account;
  readonly applicants: ApplicantStore;
  readonly accesses: AccessStore;
  readonly deliveries: Deliveries;
  readonly deliveryStore: DeliveryStore;
  readonly switches: SwitchStore;
  /** Names of the levels, by the type of applicant that they take. */
  readonly levels: { readonly individual: readonly string[]; readonly company: readonly string[] };
  readonly now: () => Date;
  /** Where the simulator answers. */
  readonly url: string;
}

export interface Received {
  /** What the path's pattern found in it, decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is when it is text. */
  readonly body: object | string;
}

/** Answers one method of one path. May throw an ApiError. */
export type Endpoint = (sumsub: Sumsub, request: Received) => Answer;

/** Sumsub's usual answer to what has nothing to tell. */
export const ok = (body: object = { ok: 1 }): Answer => ({ status: 200, body });

/**
 * The JSON body in the shape of a schema; `{}` where there is none.
 *
 * @throws ApiError 400
 */
export const jsonBody = <Schema extends z.ZodType>({ body }: Received, schema: Schema): z.output<Schema> => {
  let json: unknown;
  try {
    json = body.length === 0 ? {} : JSON.parse(body.toString("utf8"));
  } catch {
    throw new ApiError(400, "Malformed JSON");
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new ApiError(400, `Invalid field ${parsed.error.issues[0]?.path.join(".")}`);
  return parsed.data;
};

/**
 * A level of the account.
 *
 * @throws ApiError 400
 */
export const knownLevel = ({ levels }: Sumsub, name: string | null, type?: "individual" | "company"): string => {
  const known = type ? levels[type] : [...levels.individual, ...levels.company];
  if (name === null || !known.includes(name)) throw new ApiError(400, `Level '${name}' not found`);
  return name;
};
