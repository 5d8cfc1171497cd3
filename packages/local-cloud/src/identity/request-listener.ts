import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Report } from "../activity.ts";
import { AdminRefusal } from "./admin/admin-refusal.ts";
import { answerAdmin } from "./admin/answer-admin.ts";
import { type Answer, httpError, json, securityHeaders } from "./answer.ts";
import type { RealmRequest } from "./endpoint.ts";
import { BodyTooLarge, readForm } from "./form.ts";
import { OAuthError, oauthErrorAnswer } from "./oauth-error.ts";
import type { Realm } from "./realm.ts";
import { findEndpoint } from "./routes.ts";

/** Turns HTTP requests into endpoint calls. Reports neither bodies nor headers: they hold passwords and tokens. */
export const requestListener =
  (realm: Realm, report: Report): RequestListener =>
  (request, response) => {
    void answerTo(realm, request)
      .catch((cause: unknown) => failureAnswer(cause, request, report))
      .then((answer) => send(request, response, answer));
  };

const answerTo = async (realm: Realm, request: IncomingMessage): Promise<Answer> => {
  const administered = await answerAdmin(realm, request);
  if (administered) return administered;
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  const endpoint = findEndpoint(realm, request.method ?? "GET", path);
  return typeof endpoint === "function" ? endpoint(realm, realmRequest(request)) : endpoint;
};

const realmRequest = (request: IncomingMessage): RealmRequest => ({
  headers: request.headers,
  query: new URLSearchParams((request.url ?? "").split("?").slice(1).join("?")),
  address: request.socket.remoteAddress ?? "unknown",
  form: () => readForm(request),
});

const failureAnswer = (cause: unknown, request: IncomingMessage, report: Report): Answer => {
  if (cause instanceof OAuthError) return oauthErrorAnswer(cause);
  if (cause instanceof AdminRefusal) return cause.answer;
  if (cause instanceof BodyTooLarge) return httpError(413, "Request Entity Too Large");
  const callerHungUp = request.errored !== null;
  if (!callerHungUp) report({ kind: "notice", text: `The identity provider failed at a request: ${String(cause)}` });
  return json(500, {
    error: "unknown_error",
    error_description: "For more on this error consult the server log.",
  });
};

const send = (request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void => {
  // What was not read of the request must not be taken for the next one on the same connection.
  const closing = request.complete ? {} : { connection: "close" };
  const length = status === 204 ? {} : { "content-length": Buffer.byteLength(body) };
  response.writeHead(status, { ...securityHeaders, ...headers, ...closing, ...length });
  response.end(request.method === "HEAD" ? undefined : body);
};
