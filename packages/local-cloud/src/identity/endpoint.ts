import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "./answer.ts";
import type { Form } from "./form.ts";
import type { Realm } from "./realm.ts";

/** What an endpoint sees of a request. */
export interface RealmRequest {
  readonly headers: IncomingHttpHeaders;
  readonly query: URLSearchParams;
  /** Of the caller. */
  readonly address: string;
  /** The form body; may be asked for once. */
  form(): Promise<Form>;
}

/** Answers one method of one path. May throw an OAuthError. */
export type Endpoint = (realm: Realm, request: RealmRequest) => Promise<Answer> | Answer;
