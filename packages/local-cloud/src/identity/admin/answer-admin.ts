import type { IncomingMessage } from "node:http";
import type { Answer } from "../answer.ts";
import { readBody } from "../form.ts";
import type { Realm } from "../realm.ts";
import { AdminRefusal, notFound } from "./admin-refusal.ts";
import { findAdminEndpoint } from "./admin-routes.ts";
import { authorize } from "./authorize.ts";

const jsonOf = async (request: IncomingMessage): Promise<unknown> => {
  try {
    return JSON.parse(await readBody(request));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new AdminRefusal(400, { error: "invalid_request", error_description: "Cannot parse the JSON" });
  }
};

/** Answers a request below `/admin/realms/`; undefined when it is for something else. Throws an AdminRefusal. */
export const answerAdmin = async (realm: Realm, request: IncomingMessage): Promise<Answer | undefined> => {
  const { pathname, searchParams } = new URL(request.url ?? "/", realm.issuer);
  const [, name, rest = ""] = /^\/admin\/realms\/([^/]+)(?:\/(.*))?$/.exec(pathname) ?? [];
  if (name === undefined) return undefined;
  if (name !== realm.definition.name) throw notFound("Realm not found.");
  const match = findAdminEndpoint(request.method ?? "GET", rest);
  if (!("endpoint" in match)) return match;
  await authorize(realm, request.headers, match.endpoint.roles);
  return match.endpoint.handle({ realm, parts: match.parts, query: searchParams, body: () => jsonOf(request) });
};
