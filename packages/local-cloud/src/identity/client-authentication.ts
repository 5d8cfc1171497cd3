import { createHash, timingSafeEqual } from "node:crypto";
import type { Form } from "./form.ts";
import { OAuthError } from "./oauth-error.ts";
import type { Realm } from "./realm.ts";
import type { ClientDefinition } from "./realm-definition.ts";

const REFUSED = "Invalid client or Invalid client credentials";

/**
 * Finds out which client is calling, by HTTP Basic or by `client_id` and `client_secret` in the form; the form goes first,
 * as in Keycloak. The secret of a public client is not looked at. Throws an OAuthError when it is no client of ours.
 */
export const authenticateClient = (realm: Realm, form: Form, authorization: string | undefined): ClientDefinition => {
  const basic = basicCredentials(authorization);
  const clientId = form.get("client_id") ?? basic?.clientId;
  const client = clientId === undefined ? undefined : realm.clients.get(clientId);
  if (!client) throw new OAuthError(401, "invalid_client", REFUSED);
  if (client.secret !== undefined && !sameSecret(form.get("client_secret") ?? basic?.secret ?? "", client.secret)) {
    throw new OAuthError(401, "unauthorized_client", REFUSED);
  }
  return client;
};

/** RFC 6749 section 2.3.1: both parts are form-encoded before they are joined. Undefined when there is no such header. */
const basicCredentials = (authorization: string | undefined) => {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(authorization ?? "")?.[1];
  const pair = Buffer.from(encoded ?? "", "base64").toString("utf8");
  const colon = pair.indexOf(":");
  if (colon < 0) return undefined;
  return { clientId: formDecoded(pair.slice(0, colon)), secret: formDecoded(pair.slice(colon + 1)) };
};

const formDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new OAuthError(400, "unauthorized_client", "Unexpected error when authenticating client");
  }
};

const sameSecret = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));

/** Equal lengths for the comparison. */
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
