import type http from "node:http";
import { AwsError } from "./aws-error.ts";

/** Above the largest request of any service that we answer ourselves (Lambda: 6 MB). */
const LIMIT_BYTES = 8 * 1024 * 1024;

/** Throws AwsError 413 for a body above the limit, and an error when the caller goes away in the middle. */
export const readBody = async (request: http.IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT_BYTES) throw new AwsError("RequestEntityTooLargeException", "The request is too large.", 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Throws AwsError for what is not JSON. */
export const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new AwsError("SerializationException", "The request is not JSON.");
  }
};
