import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CustomerId } from "@onboarding/domain";
import { identityChecker, profileCloser, signedHeaders } from "@onboarding/sumsub";
import { startSumsubSimulator } from "../../packages/local-cloud/src/sumsub/sumsub-simulator.ts";

export const LEVELS = { individual: "id-and-liveness", company: "company-check", categories: {} };
export const ACCOUNT = {
  appToken: "sbx:token",
  secretKey: "secret-key",
  webhookSecrets: ["whsec-1"] as [string, ...string[]],
};
export const CUSTOMER = CustomerId.parse("cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ");

export interface Delivered {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly payload: Record<string, unknown>;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** A webhook that keeps what it gets; it takes nothing for as long as `refuses` says so. */
const webhook = async () => {
  const delivered: Delivered[] = [];
  const state = { refusals: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      delivered.push({ headers: request.headers, body, payload: JSON.parse(body) });
      response.writeHead(state.refusals-- > 0 ? 503 : 200).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/sumsub`;
  const stop = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url, delivered, state, stop };
};

export interface SimulatorOptions {
  readonly account?: typeof ACCOUNT;
  readonly file?: string;
  readonly now?: () => Date;
}

/** A simulator with a webhook of its own, and our client for it. */
export const runSimulator = async ({ account = ACCOUNT, ...options }: SimulatorOptions = {}) => {
  const hook = await webhook();
  const simulator = await startSumsubSimulator({
    port: 0,
    account: () => account,
    levels: { individual: ["id-and-liveness"], company: ["company-check"] },
    webhookUrl: hook.url,
    ...options,
  });
  const client = { baseUrl: simulator.url, credentials: ACCOUNT, levels: LEVELS, firstWaitMs: 1 };
  /** A request of Sumsub's API, signed; `change` spoils its headers. */
  const request = async (
    method: string,
    target: string,
    body?: object | Buffer,
    change: object = {},
  ): Promise<Answer> => {
    const bytes = body && (Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body)));
    const signature = signedHeaders(ACCOUNT, Math.floor(Date.now() / 1000), { method, target, body: bytes });
    const headers = { "content-type": "application/json", ...signature, ...change };
    const response = await fetch(simulator.url + target, { method, headers, ...(bytes && { body: bytes }) });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text.startsWith("{") ? JSON.parse(text) : { text },
    };
  };
  return {
    url: simulator.url,
    delivered: hook.delivered,
    hook: hook.state,
    checker: identityChecker(client),
    closer: profileCloser(client),
    request,
    async stop() {
      await simulator.stop();
      await hook.stop();
    },
  };
};

export type RunningSimulator = Awaited<ReturnType<typeof runSimulator>>;
