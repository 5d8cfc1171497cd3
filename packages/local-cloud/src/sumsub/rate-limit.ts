import { ApiError } from "./api-error.ts";

const WINDOW_MS = 5000;
const CAPACITY = { reads: 300, writes: 50 } as const;

/** Two token buckets as Sumsub has them: 300 reads and 50 writes in five seconds. Throws ApiError 429. */
export const rateLimit = (): ((method: string, now: Date) => void) => {
  const buckets = {
    reads: { tokens: CAPACITY.reads as number, at: 0 },
    writes: { tokens: CAPACITY.writes as number, at: 0 },
  };
  return (method, now) => {
    const kind = method === "GET" ? "reads" : "writes";
    const bucket = buckets[kind];
    const gained = ((now.getTime() - bucket.at) / WINDOW_MS) * CAPACITY[kind];
    bucket.tokens = Math.min(CAPACITY[kind], bucket.tokens + gained);
    bucket.at = now.getTime();
    if (bucket.tokens < 1) throw new ApiError(429, "Too many requests");
    bucket.tokens -= 1;
  };
};
