import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from "jose";
import * as z from "zod";

// API Gateway's own limits for the two documents.
const TIMEOUT_MS = 1_500;
const MAXIMUM_BYTES = 150_000;
const CACHE_MS = 2 * 60 * 60 * 1_000;
// An unknown key id makes for another look at the keys, but not more often than this: garbage must not hammer the issuer.
const COOL_DOWN_MS = 5_000;

const Discovery = z.looseObject({ issuer: z.string(), jwks_uri: z.url() });

/** Finds the keys of issuers through OpenID Connect discovery and keeps them. The lookup throws when they cannot be had. */
export const createSigningKeys = (): ((issuer: string) => JWTVerifyGetKey) => {
  const known = new Map<string, Promise<JWTVerifyGetKey>>();
  return (issuer) => async (header, token) => {
    const pending = known.get(issuer) ?? discover(issuer);
    known.set(issuer, pending);
    // A failed discovery is not kept: the next request asks again.
    const keys = await pending.catch((error: unknown) => {
      known.delete(issuer);
      throw error;
    });
    return keys(header, token);
  };
};

const discover = async (issuer: string): Promise<JWTVerifyGetKey> => {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await fetchSmall(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const document = Discovery.parse(await response.json());
  if (document.issuer !== issuer) throw new Error(`${url} is the configuration of another issuer`);
  return createRemoteJWKSet(new URL(document.jwks_uri), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: COOL_DOWN_MS,
    cacheMaxAge: CACHE_MS,
    [customFetch]: fetchSmall,
  });
};

const fetchSmall = async (url: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(url, init);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAXIMUM_BYTES) throw new Error(`${url} sent more than ${MAXIMUM_BYTES} bytes`);
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), { status: response.status });
};
