import { OAuthError } from "../oauth-error.ts";
import type { Realm } from "../realm.ts";
import type { ClientDefinition } from "../realm-definition.ts";
import { grantedScope } from "../scope.ts";

/** What an app asks for when it sends somebody to log in (RFC 6749 section 4.1.1, RFC 7636). */
export interface AuthorizationRequest {
  readonly client: ClientDefinition;
  readonly redirectUri: string;
  readonly state?: string;
  readonly nonce?: string;
  readonly scope: string;
  /** SHA-256 of the app's verifier, base64url. */
  readonly codeChallenge: string;
  /** `none`: without showing anything; `login`: also when somebody is logged in already. */
  readonly prompt?: string;
}

/** The app cannot be told: it is none of ours, or the address is not its own. A person gets to see it. */
export class UnusableRequest extends Error {
  override readonly name = "UnusableRequest";
}

/** The app is told, at its own address. */
export class RefusedRequest extends Error {
  override readonly name = "RefusedRequest";
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly error: string;

  constructor(place: Pick<AuthorizationRequest, "redirectUri" | "state">, error: string, description: string) {
    super(description);
    this.redirectUri = place.redirectUri;
    this.state = place.state;
    this.error = error;
  }
}

/** Keycloak: a redirect URI is registered as it is, or with a `*` at its end. */
const isRegistered = (uri: string, registered: readonly string[]): boolean =>
  registered.some((one) => (one.endsWith("*") ? uri.startsWith(one.slice(0, -1)) : one === uri));

const CHALLENGE = /^[A-Za-z0-9_-]{43}$/;

/** What is wrong with the parameters, in the order in which Keycloak looks. */
const faultOf = (query: URLSearchParams): readonly [error: string, description: string] | undefined => {
  const responseType = query.get("response_type");
  if (responseType === null) return ["invalid_request", "Missing parameter: response_type"];
  if (responseType !== "code") return ["unsupported_response_type", "Unsupported response_type"];
  const method = query.get("code_challenge_method");
  if (method === null) return ["invalid_request", "Missing parameter: code_challenge_method"];
  if (method !== "S256") {
    return ["invalid_request", "Invalid parameter: code challenge method is not matching the configured one"];
  }
  const challenge = query.get("code_challenge");
  if (challenge === null) return ["invalid_request", "Missing parameter: code_challenge"];
  if (!CHALLENGE.test(challenge)) return ["invalid_request", "Invalid parameter: code_challenge"];
  return undefined;
};

const scopeOf = (query: URLSearchParams, place: Pick<AuthorizationRequest, "redirectUri" | "state">): string => {
  try {
    return grantedScope(query.get("scope") ?? undefined);
  } catch (cause) {
    if (cause instanceof OAuthError) throw new RefusedRequest(place, cause.error, cause.message);
    throw cause;
  }
};

/** @throws UnusableRequest, RefusedRequest */
export const readAuthorizationRequest = (realm: Realm, query: URLSearchParams): AuthorizationRequest => {
  const client = realm.clients.get(query.get("client_id") ?? "");
  if (!client) throw new UnusableRequest("Client not found.");
  if (!client.redirectUris) throw new UnusableRequest("Client is not allowed to initiate browser login.");
  const redirectUri = query.get("redirect_uri") ?? "";
  if (!isRegistered(redirectUri, client.redirectUris)) throw new UnusableRequest("Invalid parameter: redirect_uri");
  const [state, nonce, prompt] = [query.get("state"), query.get("nonce"), query.get("prompt")];
  const place = { redirectUri, ...(state !== null && { state }) };
  const fault = faultOf(query);
  if (fault) throw new RefusedRequest(place, ...fault);
  const scope = scopeOf(query, place);
  const codeChallenge = query.get("code_challenge") ?? "";
  const wishes = { ...(nonce !== null && { nonce }), ...(prompt !== null && { prompt }) };
  return { client, ...place, ...wishes, scope, codeChallenge };
};
