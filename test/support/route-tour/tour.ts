import { environmentWith } from "@onboarding/application";
import type { CustomerId } from "@onboarding/domain";
import { caseStore } from "@onboarding/dynamodb";
import type { Api } from "../api.ts";
import { amina } from "../customers.ts";
import { testPolicy } from "../environment.ts";
import type { Laptop } from "../laptop.ts";
import { tableOf } from "../laptop-table.ts";

export type Answer = Awaited<ReturnType<Api["get"]>>;

/** Sends the request of a route (`GET /v1/customers`), which has to succeed. */
export type Drive = (key: string, send: () => Promise<Answer>) => Promise<Answer>;

/** Staff on their way through every route, with one customer. */
export interface Tour {
  readonly laptop: Laptop;
  readonly drive: Drive;
  readonly agent: Api;
  readonly verifier: Api;
  readonly admin: Api;
  /** Registers somebody new. */
  register(): Promise<Answer>;
  /** What makes a customer fit for what a route needs and no route does, past the API. */
  readonly deps: Parameters<typeof import("../seeding.ts")["seedFields"]>[0];
}

/** The customer whom a tour is about. */
export interface Toured {
  readonly id: CustomerId;
  readonly path: string;
}

export const etag = ({ headers }: Answer): Record<string, string> => ({ "if-match": headers.get("etag") ?? "" });

let nextNumber = 1_000_000_000;

/** Staff of a laptop; `as` gives the API as a person uses it. */
export const tourOf = async (laptop: Laptop, drive: Drive, as: (person: string) => Promise<Api>): Promise<Tour> => {
  const [agent, verifier, admin] = [await as("agent"), await as("verifier"), await as("admin")];
  return {
    laptop,
    drive,
    agent,
    verifier,
    admin,
    register: () => agent.post("/v1/customers", { ...amina, identificationNumber: String(nextNumber++) }),
    deps: { cases: caseStore(tableOf(laptop)), environment: environmentWith(testPolicy) },
  };
};
