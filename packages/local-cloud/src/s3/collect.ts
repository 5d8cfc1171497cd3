import type { Readable } from "node:stream";

/** The whole content of an upload. */
export const collect = async (content: Readable | Buffer): Promise<Buffer> => {
  if (Buffer.isBuffer(content)) return content;
  const chunks: Buffer[] = [];
  for await (const chunk of content as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
};
