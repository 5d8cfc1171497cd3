import { type Answer, json, noStore } from "./answer.ts";

/** A refusal that the caller is told about, with Keycloak's texts. */
export class OAuthError extends Error {
  override readonly name = "OAuthError";
  readonly status: number;
  readonly error: string;

  constructor(status: number, error: string, description: string) {
    super(description);
    this.status = status;
    this.error = error;
  }
}

/** `{"error", "error_description"}`, RFC 6749 section 5.2. */
export const oauthErrorAnswer = (refusal: OAuthError): Answer =>
  json(refusal.status, { error: refusal.error, error_description: refusal.message }, noStore);

/** 400 `invalid_request`, RFC 6749 section 5.2. */
export const invalidRequest = (description: string) => new OAuthError(400, "invalid_request", description);
/** 400 `invalid_grant`, RFC 6749 section 5.2. */
export const invalidGrant = (description: string) => new OAuthError(400, "invalid_grant", description);
