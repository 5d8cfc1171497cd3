import type { StreamRecord } from "./stream-record.ts";

/** Lambda's limit for the payload of an invocation is 6 MB; what surrounds the records needs little. */
const PAYLOAD_LIMIT_BYTES = 6 * 1024 * 1024 - 1024;

/** Batches in order, none above the mapping's size nor above Lambda's payload limit. */
export const cutBatches = (records: readonly StreamRecord[], batchSize: number): StreamRecord[][] => {
  const batches: StreamRecord[][] = [];
  let bytes = 0;
  for (const record of records) {
    const size = Buffer.byteLength(JSON.stringify(record.forLambda)) + 1;
    const current = batches.at(-1);
    if (current && current.length < batchSize && bytes + size <= PAYLOAD_LIMIT_BYTES) {
      current.push(record);
      bytes += size;
    } else {
      batches.push([record]);
      bytes = size;
    }
  }
  return batches;
};
