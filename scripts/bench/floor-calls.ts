import type { Exchange } from "./recorder.ts";

/** What the floor is told to send (`scripts/bench/floor/sdk-calls.ts`): the operation's name and what it is about. */
const callOf = ({ operation, request }: Exchange): readonly [string, unknown] => {
  const [, bucket] = operation.split("PUT /");
  if (bucket !== undefined) return ["PutObject", { Bucket: bucket, Key: "bench", Body: request, IfNoneMatch: "*" }];
  return [operation.split(".")[1] ?? "", JSON.parse(request)];
};

/** The calls that ask the same of AWS, as JSON. */
export const callsOf = (exchanges: readonly Exchange[]): string => JSON.stringify(exchanges.map(callOf));
