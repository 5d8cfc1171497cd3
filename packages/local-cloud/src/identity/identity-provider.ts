import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { DatabaseSync } from "node:sqlite";
import type { Report } from "../activity.ts";
import { bruteForceGuard } from "./brute-force.ts";
import { openDatabase } from "./database.ts";
import type { Realm } from "./realm.ts";
import type { RealmDefinition } from "./realm-definition.ts";
import { realmKeys } from "./realm-keys.ts";
import { requestListener } from "./request-listener.ts";
import { seedUsers } from "./seed.ts";
import { sessionStore } from "./session-store.ts";
import { userStore } from "./user-store.ts";

export interface IdentityProviderOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly realm: RealmDefinition;
  /** Holds keys, users and sessions; without it they are gone when the provider stops. */
  readonly folder?: string;
  readonly now?: () => Date;
  readonly report?: Report;
}

export interface IdentityProvider {
  /** Without a trailing slash, as in the tokens. */
  readonly issuer: string;
  /** Answers what is under way, then closes; after a second it closes all the same. */
  stop(): Promise<void>;
}

const HOST = "127.0.0.1";
const REQUEST_TIMEOUT_MS = 30_000;
/** How long stopping waits for requests that are under way. */
const STOP_GRACE_MS = 1000;

/** Starts a Keycloak-shaped OpenID provider with one realm. Rejects when the port is taken. */
export const startIdentityProvider = async (options: IdentityProviderOptions): Promise<IdentityProvider> => {
  const database = openDatabase(options.realm.name, options.folder);
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS });
  try {
    const open = await openRealm(database, options);
    const port = await listen(server, options.port);
    const realm = { ...open, issuer: `http://${HOST}:${port}/realms/${options.realm.name}` };
    server.on("request", requestListener(realm, options.report ?? (() => {})));
    return { issuer: realm.issuer, stop: () => stop(server, database) };
  } catch (cause) {
    await stop(server, database);
    throw cause;
  }
};

const openRealm = async (
  database: DatabaseSync,
  { realm: definition, now = () => new Date() }: IdentityProviderOptions,
): Promise<Omit<Realm, "issuer">> => {
  const users = userStore(database);
  const [keys] = await Promise.all([realmKeys(database), seedUsers(definition, users, now())]);
  return {
    definition,
    clients: new Map(definition.clients.map((client) => [client.clientId, client])),
    keys,
    users,
    sessions: sessionStore(database, definition.lifespans),
    bruteForce: bruteForceGuard(database, definition.bruteForce),
    now,
  };
};

const listen = async (server: Server, port: number): Promise<number> => {
  server.listen(port, HOST);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The identity provider has no TCP port.");
  return address.port;
};

const stop = async (server: Server, database: DatabaseSync): Promise<void> => {
  if (server.listening) {
    const closed = once(server, "close");
    server.close();
    server.closeIdleConnections();
    const cutOff = setTimeout(() => server.closeAllConnections(), STOP_GRACE_MS);
    await closed;
    clearTimeout(cutOff);
  }
  if (database.isOpen) database.close();
};
