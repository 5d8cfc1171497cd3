import type { IncomingMessage } from "node:http";
import { invalidRequest } from "./oauth-error.ts";

/** The parameters of a form body. */
export interface Form {
  get(name: string): string | undefined;
  /** Throws unless each parameter is there at most once (RFC 6749 section 3.2). */
  requireNoDuplicates(): void;
}

/** The body is larger than any form that this server has a use for. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

const MAXIMUM_BODY_BYTES = 64 * 1024;
const FORM_TYPE = "application/x-www-form-urlencoded";

/** Reads the form of a request. Keycloak: a body of another content type has no parameters at all. */
export const readForm = async (request: IncomingMessage): Promise<Form> => {
  const body = await readBody(request);
  const mediaType = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  return formOf(new URLSearchParams(mediaType === FORM_TYPE ? body : ""));
};

const formOf = (parameters: URLSearchParams): Form => ({
  get: (name) => parameters.get(name) ?? undefined,
  requireNoDuplicates() {
    const names = [...parameters.keys()];
    if (new Set(names).size < names.length) throw invalidRequest("duplicated parameter");
  },
});

/** The body of a request, as text. */
export const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAXIMUM_BODY_BYTES) throw new BodyTooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
};
