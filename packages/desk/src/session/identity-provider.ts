import type { DeskConfig } from "./config.ts";

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Milliseconds since the epoch, by this device's clock. */
  readonly expiresAt: number;
}

/** The identity provider no longer takes the code or the refresh token: somebody has to sign in. */
export class SignInNeeded extends Error {
  override readonly name = "SignInNeeded";
}

interface SignInRequest {
  readonly redirectUri: string;
  readonly state: string;
  readonly challenge: string;
  /** Only for whoever is known there already: nobody gets to see a page. */
  readonly isSilent: boolean;
}

export interface IdentityProvider {
  /** Where a browser is sent to sign in. */
  signInUrl(request: SignInRequest): string;
  /** Whether it answers at all at this moment. */
  isReachable(): Promise<boolean>;
  /** @throws SignInNeeded; anything else means that the provider could not be reached. */
  exchange(code: string, verifier: string, redirectUri: string): Promise<Tokens>;
  /** @throws SignInNeeded; anything else means that the provider could not be reached. */
  renew(refreshToken: string): Promise<Tokens>;
  /** Ends the session, in the browser too. */
  end(refreshToken: string): Promise<void>;
}

interface TokenAnswer {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
}

const isTokenAnswer = (value: unknown): value is TokenAnswer =>
  typeof value === "object" && value !== null && "access_token" in value && "refresh_token" in value;

/** Longer than this nobody waits for a page to come up. */
const PROBE_MS = 4_000;

/** Keycloak's endpoints below a realm, for the public client of the desk. */
export const identityProvider = ({ issuer, clientId }: DeskConfig, now: () => number = Date.now): IdentityProvider => {
  const endpoint = `${issuer}/protocol/openid-connect`;
  const post = (path: string, form: Record<string, string>): Promise<Response> =>
    fetch(`${endpoint}/${path}`, { method: "POST", body: new URLSearchParams({ client_id: clientId, ...form }) });
  const tokens = async (form: Record<string, string>): Promise<Tokens> => {
    const asked = now();
    const response = await post("token", form);
    if (response.status === 400 || response.status === 401) throw new SignInNeeded();
    const answer: unknown = await response.json();
    if (!response.ok || !isTokenAnswer(answer))
      throw new TypeError(`the identity provider answered ${response.status}`);
    const { access_token, refresh_token, expires_in } = answer;
    return { accessToken: access_token, refreshToken: refresh_token, expiresAt: asked + expires_in * 1000 };
  };
  return {
    isReachable: () =>
      fetch(`${issuer}/.well-known/openid-configuration`, {
        mode: "no-cors",
        cache: "no-store",
        signal: AbortSignal.timeout(PROBE_MS),
      }).then(
        () => true,
        () => false,
      ),
    signInUrl: ({ redirectUri, state, challenge, isSilent }) =>
      `${endpoint}/auth?${new URLSearchParams({
        client_id: clientId,
        response_type: "code",
        scope: "openid",
        redirect_uri: redirectUri,
        state,
        code_challenge: challenge,
        code_challenge_method: "S256",
        ...(isSilent && { prompt: "none" }),
      })}`,
    exchange: (code, verifier, redirectUri) =>
      tokens({ grant_type: "authorization_code", code, code_verifier: verifier, redirect_uri: redirectUri }),
    renew: (refreshToken) => tokens({ grant_type: "refresh_token", refresh_token: refreshToken }),
    end: async (refreshToken) => void (await post("logout", { refresh_token: refreshToken })),
  };
};
