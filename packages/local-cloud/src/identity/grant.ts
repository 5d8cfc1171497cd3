import type { Form } from "./form.ts";
import type { Realm } from "./realm.ts";
import type { ClientDefinition } from "./realm-definition.ts";
import type { TokenAnswer } from "./token-issue.ts";

/** A token request whose client is authenticated. */
export interface GrantRequest {
  readonly realm: Realm;
  readonly client: ClientDefinition;
  readonly form: Form;
  /** Of the caller. */
  readonly address: string;
}

/** One grant type. Throws an OAuthError when it refuses. */
export type Grant = (request: GrantRequest) => Promise<TokenAnswer>;
