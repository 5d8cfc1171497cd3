import * as z from "zod";
import { KeycloakError } from "./keycloak-error.ts";
import { type RetryPolicy, withRetries } from "./retry.ts";
import { type Reply, send } from "./send.ts";
import { serviceToken } from "./service-token.ts";

/** The secret that holds the credentials of the client which may manage users. */
export const ClientSecret = z.object({ clientId: z.string().min(1), clientSecret: z.string().min(1) });
export type ClientSecret = z.infer<typeof ClientSecret>;

export interface AdminApiOptions {
  /** Without `/realms/…` and without a slash at the end. */
  readonly baseUrl: string;
  readonly realm: string;
  readonly client: ClientSecret;
  /** Of one request. */
  readonly timeoutMs?: number;
  readonly retries?: RetryPolicy;
  readonly nowMs?: () => number;
}

interface AdminRequest {
  readonly method: "GET" | "POST" | "PUT";
  /** Below `/admin/realms/{realm}`, its parts encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Keycloak's Admin API in one realm. Every call here may be repeated without harm. */
export interface AdminApi {
  /** @throws KeycloakError */
  call(request: AdminRequest, signal: AbortSignal): Promise<Reply>;
}

const TIMEOUT_MS = 5_000;
const RETRIES: RetryPolicy = { attempts: 4, firstWaitMs: 250 };

/** RFC 6749 section 2.3.1: both parts are form-encoded before they are joined. */
const basicCredentials = ({ clientId, clientSecret }: ClientSecret): string => {
  const encoded = [clientId, clientSecret].map((part) => new URLSearchParams([["", part]]).toString().slice(1));
  return `Basic ${Buffer.from(encoded.join(":")).toString("base64")}`;
};

/** The Admin API of one realm, with a token that is fetched when it is needed and again when it was refused. */
export const adminApi = ({
  baseUrl,
  realm,
  client,
  timeoutMs = TIMEOUT_MS,
  retries = RETRIES,
  nowMs = Date.now,
}: AdminApiOptions): AdminApi => {
  const name = encodeURIComponent(realm);
  // Not bound to one caller's signal: others may be waiting for the same token.
  const requestToken = async (): Promise<unknown> => {
    const { body } = await send(
      new URL(`${baseUrl}/realms/${name}/protocol/openid-connect/token`),
      {
        method: "POST",
        headers: { authorization: basicCredentials(client), "content-type": "application/x-www-form-urlencoded" },
        body: "grant_type=client_credentials",
      },
      { timeoutMs },
    );
    return body;
  };
  const tokens = serviceToken(requestToken, nowMs);

  const authorized = async ({ method, path, query = {}, body }: AdminRequest, signal: AbortSignal): Promise<Reply> => {
    const url = new URL(`${baseUrl}/admin/realms/${name}${path}`);
    url.search = new URLSearchParams(query).toString();
    const token = await tokens.get();
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const message = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    try {
      return await send(url, message, { signal, timeoutMs });
    } catch (error) {
      if (error instanceof KeycloakError && error.status === 401) tokens.forget(token);
      throw error;
    }
  };

  return {
    call: (request, signal) =>
      withRetries(
        retries,
        () =>
          authorized(request, signal).catch((error: unknown) => {
            // Keycloak may have new keys, or have been restarted: once more with a token of now.
            if (error instanceof KeycloakError && error.status === 401) return authorized(request, signal);
            throw error;
          }),
        signal,
      ),
  };
};
