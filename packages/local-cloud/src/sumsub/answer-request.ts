import type { IncomingMessage } from "node:http";
import { ApiError } from "./api-error.ts";
import { authenticate } from "./authenticate.ts";
import type { Answer, Sumsub } from "./endpoint.ts";
import { simulatorRoutes, sumsubRoutes } from "./routes.ts";

const MAXIMUM_BODY_BYTES = 70 * 1024 * 1024;

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MAXIMUM_BODY_BYTES) throw new ApiError(413, "Request too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ApiError(400, "The path is not well encoded");
  }
};

/** Checks signature and rate on Sumsub's own paths, and lets the endpoint of the path answer. Throws ApiError. */
export const answerRequest = async (
  sumsub: Sumsub,
  limit: (method: string, now: Date) => void,
  request: IncomingMessage,
): Promise<Answer> => {
  const { method = "GET", url: target = "/", headers } = request;
  const body = await readBody(request);
  const { pathname, searchParams } = new URL(target, sumsub.url);
  const isOwn = pathname.startsWith("/resources/");
  if (isOwn) {
    authenticate({ method, target, headers, body }, sumsub.account(), sumsub.now());
    limit(method, sumsub.now());
  }
  for (const route of isOwn ? sumsubRoutes : simulatorRoutes) {
    const found = route.method === method ? route.pattern.exec(pathname) : null;
    if (found) return route.endpoint(sumsub, { path: found.slice(1).map(decoded), query: searchParams, headers, body });
  }
  throw new ApiError(404, "Not found");
};
