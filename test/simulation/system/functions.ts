import { readdirSync } from "node:fs";
import type { Context } from "aws-lambda";
import type { Deployment } from "../../../packages/local-cloud/src/deployment.ts";
import { endpoints, takeOverRequests } from "../machine/requests.ts";
import type { Call, CallAnswer } from "../machine/running.ts";
import { takeOverTimeAndChance } from "../machine/time-and-chance.ts";

/** A function as it is deployed: its own composition root, and what of it the template says. */
export interface LoadedFunction {
  readonly name: string;
  readonly timeoutMs: number;
  readonly maximumRetryAttempts: number;
  readonly handler: (event: unknown, context: Context) => Promise<unknown>;
}

/** The secrets of the stage, by what their names begin with. */
const secrets: Readonly<Record<string, object>> = {
  HmacKey: { hmacKey: "k".repeat(64) },
  SumsubAccount: { appToken: "app-token", secretKey: "secret-key", webhookSecrets: ["whsec-simulation"] },
  IdentityClient: { clientId: "onboarding", clientSecret: "client-secret" },
};
export const WEBHOOK_SECRET = "whsec-simulation";

let asked = 0;

/** What is asked before any history runs. Every second request fails: a cold start has to survive that. */
const atColdStart = async ({ service, body }: Call): Promise<CallAnswer> => {
  if (service !== "secretsmanager") throw new TypeError(`${service} is asked at cold start`);
  if (++asked % 2 === 1) return { status: 500, body: '{"__type":"InternalServiceError"}' };
  const { SecretId } = JSON.parse(body) as { SecretId: string };
  const [, secret] = Object.entries(secrets).find(([name]) => SecretId.includes(name)) ?? [];
  if (!secret) throw new TypeError(`nobody has told the simulation of the secret ${SecretId}`);
  const headers = { "content-type": "application/x-amz-json-1.1" };
  return { status: 200, headers, body: JSON.stringify({ SecretString: JSON.stringify(secret) }) };
};

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
 * Loads every function of the template in this process, by its own index.ts, with the environment of the template. Requests,
 * time and chance are taken over before, so that nothing of it reaches the network, and each history has its own.
 */
export const loadFunctions = async (deployment: Deployment): Promise<ReadonlyMap<string, LoadedFunction>> => {
  takeOverTimeAndChance();
  await takeOverRequests(atColdStart);
  Object.assign(process.env, environmentOf(deployment));
  const folders = readdirSync("functions");
  const loaded = new Map<string, LoadedFunction>();
  for (const { arn, name, timeoutMs, asyncInvocation } of deployment.functions) {
    const folder = folders.filter((one) => name.endsWith(`-${one}`)).toSorted((a, b) => b.length - a.length)[0];
    const module: { handler: LoadedFunction["handler"] } = await import(`../../../functions/${folder}/index.ts`);
    const { maximumRetryAttempts } = asyncInvocation;
    loaded.set(arn, { name: folder ?? name, timeoutMs, maximumRetryAttempts, handler: module.handler });
  }
  return loaded;
};
