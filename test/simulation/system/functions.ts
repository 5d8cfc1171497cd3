import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Context } from "aws-lambda";
import type { Deployment } from "../../../packages/local-cloud/src/deployment.ts";
import { endpoints, takeOverRequests } from "../machine/requests.ts";
import { takeOverTimeAndChance } from "../machine/time-and-chance.ts";
import { type ColdStart, coldStartOf } from "./cold-start.ts";

type Handler = (event: unknown, context: Context) => Promise<unknown>;

/** A function as it is deployed: its own composition root, and what of it the template says. */
export interface LoadedFunction {
  readonly name: string;
  readonly timeoutMs: number;
  readonly maximumRetryAttempts: number;
  readonly start: ColdStart<Handler>;
}

/** One environment for all functions: where two have a variable of the same name, they have the same value. */
const environmentOf = ({ functions, region }: Deployment): Readonly<Record<string, string>> => {
  const all: Record<string, string> = {
    ...endpoints,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: "SIMULATION",
    AWS_SECRET_ACCESS_KEY: "simulation",
    POWERTOOLS_LOG_LEVEL: process.env["POWERTOOLS_LOG_LEVEL"] ?? "SILENT",
  };
  for (const { name, environment } of functions) {
    for (const [key, value] of Object.entries(environment)) {
      if (key in all && all[key] !== value) throw new TypeError(`${name} has a ${key} of its own`);
      all[key] = value;
    }
  }
  return all;
};

/**
 * Finds every function of the template, to be started by its own index.ts with the environment of the template. Requests, time
 * and chance are taken over before anything is loaded, so that nothing of it reaches the network, and each history has its own.
 */
export const loadFunctions = async (deployment: Deployment): Promise<ReadonlyMap<string, LoadedFunction>> => {
  takeOverTimeAndChance();
  takeOverRequests();
  Object.assign(process.env, environmentOf(deployment));
  const folders = readdirSync("functions");
  const loaded = new Map<string, LoadedFunction>();
  for (const { arn, name, timeoutMs, asyncInvocation } of deployment.functions) {
    const folder = folders.filter((one) => name.endsWith(`-${one}`)).toSorted((a, b) => b.length - a.length)[0];
    const { maximumRetryAttempts } = asyncInvocation;
    const start = await coldStartOf<Handler>(resolve("functions", String(folder), "index.ts"));
    loaded.set(arn, { name: folder ?? name, timeoutMs, maximumRetryAttempts, start });
  }
  return loaded;
};
