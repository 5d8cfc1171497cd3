import { type Answer, json } from "../answer.ts";

/** A refusal of the Admin API, in one of Keycloak's two wordings. */
export class AdminRefusal extends Error {
  override readonly name = "AdminRefusal";
  readonly answer: Answer;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(`the Admin API refuses with ${status}`);
    this.answer = json(status, body);
  }
}

/** `{"error": …}`: of the server. */
export const serverRefusal = (status: number, error: string) => new AdminRefusal(status, { error });
/** `{"errorMessage": …}`: of the Admin API's own rules. */
export const ruleRefusal = (status: number, errorMessage: string) => new AdminRefusal(status, { errorMessage });

/** 404, with what was not found. */
export const notFound = (what: string) => serverRefusal(404, what);
