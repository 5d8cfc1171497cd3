import type { Answer } from "../answer.ts";
import type { Realm } from "../realm.ts";

/** What an endpoint of the Admin API sees of a request whose caller may make it. */
interface AdminRequest {
  readonly realm: Realm;
  /** The parts of the path that stand for something, in order and decoded. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  /** The JSON body. Throws an AdminRefusal when it is none. */
  body(): Promise<unknown>;
}

export interface AdminEndpoint {
  /** Any one of these roles of the client `realm-management`. */
  readonly roles: readonly string[];
  readonly handle: (request: AdminRequest) => Promise<Answer> | Answer;
}
