import * as z from "zod";

const PartialResponse = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
});

/**
 * Lambda's ReportBatchItemFailures for streams: the index of the first record to be retried; undefined if all succeeded.
 * Nothing, `{}` and an empty list are success; what cannot be understood fails the whole batch.
 */
export const firstFailure = (payload: unknown, sequenceNumbers: readonly string[]): number | undefined => {
  if (payload === null || payload === undefined) return undefined;
  const { data } = PartialResponse.safeParse(payload);
  if (!data) return 0;
  const failures = data.batchItemFailures ?? [];
  if (failures.length === 0) return undefined;
  // An unknown number has the index -1, which fails the whole batch.
  return Math.max(0, Math.min(...failures.map(({ itemIdentifier }) => sequenceNumbers.indexOf(itemIdentifier))));
};
