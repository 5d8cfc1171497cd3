/** Lambda: a synchronous invocation takes and gives at most 6 MB (and a little for the envelope). */
export const MAXIMUM_PAYLOAD_BYTES = 6_291_556;
