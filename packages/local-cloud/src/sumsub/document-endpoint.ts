import * as z from "zod";
import { ApiError, namedError } from "./api-error.ts";
import { newId } from "./applicant.ts";
import type { Endpoint } from "./endpoint.ts";

const MAXIMUM_BYTES = 64 * 1024 * 1024;

const Metadata = z.looseObject({ idDocType: z.string().min(1), country: z.string().optional() });

/** Name and content of each part of a multipart body. */
const partsOf = (contentType: string, body: Buffer): Map<string, Buffer> => {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) throw new ApiError(400, "A multipart body is needed");
  const parts = new Map<string, Buffer>();
  // Latin 1 keeps every byte as it is.
  for (const part of body.toString("latin1").split(`--${boundary}`)) {
    const end = part.indexOf("\r\n\r\n");
    const name = /name="([^"]+)"/.exec(part.slice(0, Math.max(end, 0)))?.[1];
    if (name !== undefined) parts.set(name, Buffer.from(part.slice(end + 4).replace(/\r\n$/, ""), "latin1"));
  }
  return parts;
};

const metadataOf = (part: Buffer | undefined): z.infer<typeof Metadata> => {
  try {
    return Metadata.parse(JSON.parse(part?.toString("utf8") ?? ""));
  } catch {
    throw new ApiError(400, "The part metadata is missing or wrong");
  }
};

/** POST /resources/applicants/{id}/info/idDoc: takes the file, keeps that it was there. */
export const addDocument: Endpoint = ({ applicants }, { path: [id = ""], headers, body }) => {
  const applicant = applicants.get(id);
  const parts = partsOf(headers["content-type"] ?? "", body);
  const { idDocType, country } = metadataOf(parts.get("metadata"));
  const content = parts.get("content") ?? Buffer.alloc(0);
  if (content.length === 0) throw namedError("empty-file", "The file is empty");
  if (content.length > MAXIMUM_BYTES) throw namedError("file-too-big", "The file is larger than 64 MB");
  const imageId = newId();
  applicants.put({ ...applicant, images: [...applicant.images, { imageId, idDocType, ...(country && { country }) }] });
  const headersOut = { "x-image-id": imageId, "x-correlation-id": newId() };
  return { status: 200, headers: headersOut, body: { idDocType, ...(country && { country }) } };
};
