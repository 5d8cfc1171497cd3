import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { Report } from "../activity.ts";
import { accessStore } from "./access-store.ts";
import type { Account, SumsubWanted } from "./account.ts";
import { answerRequest } from "./answer-request.ts";
import { ApiError } from "./api-error.ts";
import { applicantStore } from "./applicant-store.ts";
import { openDatabase } from "./database.ts";
import { startDeliveries } from "./deliveries.ts";
import { deliveryStore } from "./delivery-store.ts";
import type { Answer, Sumsub } from "./endpoint.ts";
import { rateLimit } from "./rate-limit.ts";
import { switchStore } from "./switches.ts";

export interface SumsubSimulatorOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly account: () => Account;
  readonly levels: SumsubWanted["levels"];
  readonly webhookUrl: string;
  /** Holds the applicants and what is still to be delivered; without it they are gone when the simulator stops. */
  readonly file?: string;
  readonly now?: () => Date;
  /** Of Sumsub's waits between the attempts of one delivery. */
  readonly retryScale?: number;
  readonly report?: Report;
}

export interface SumsubSimulator {
  readonly url: string;
  stop(): Promise<void>;
}

const HOST = "127.0.0.1";
/** Another level of every account: it proves less than what customers are asked for. */
const WEAKER_LEVEL = "id-only";

const send = (response: ServerResponse, { status, headers = {}, body }: Answer): void => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(text);
};

const errorAnswer = (error: unknown, report: Report): Answer => {
  if (error instanceof ApiError) return { status: error.status, body: error.body };
  report({ kind: "notice", text: `The Sumsub simulator failed at a request: ${String(error)}` });
  return { status: 500, body: { description: "Internal error", code: 500 } };
};

const listen = async (server: Server, port: number): Promise<string> => {
  server.listen(port, HOST);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The Sumsub simulator has no TCP port.");
  return `http://${HOST}:${address.port}`;
};

/** Starts a Sumsub-shaped simulator with a sandbox account. Rejects when the port is taken. */
export const startSumsubSimulator = async (options: SumsubSimulatorOptions): Promise<SumsubSimulator> => {
  const { account, levels, webhookUrl, now = () => new Date(), retryScale = 1 / 1000, report = () => {} } = options;
  const database = openDatabase(options.file);
  const server = createServer();
  const url = await listen(server, options.port).catch((error: unknown) => {
    database.close();
    throw error;
  });
  const switches = switchStore(database);
  const store = deliveryStore(database);
  const deliveries = startDeliveries({ store, switches, account, webhookUrl, now, retryScale });
  const sumsub: Sumsub = {
    account,
    applicants: applicantStore(database),
    accesses: accessStore(database),
    deliveries,
    deliveryStore: store,
    switches,
    levels: { ...levels, individual: [...levels.individual, WEAKER_LEVEL] },
    now,
    url,
  };
  const limit = rateLimit();
  server.on("request", (request, response) => {
    answerRequest(sumsub, limit, request)
      .catch((error: unknown) => errorAnswer(error, report))
      .then((answer) => send(response, answer))
      .catch((error: unknown) =>
        report({ kind: "notice", text: `The Sumsub simulator could not answer: ${String(error)}` }),
      );
  });
  return {
    url,
    async stop() {
      await deliveries.stop();
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      database.close();
    },
  };
};
