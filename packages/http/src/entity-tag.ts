import { HttpProblem } from "./http-problem.ts";

/** The strong ETag of a record: its version. */
export const entityTag = (version: number): string => `"${version}"`;

/**
 * The version that the caller names with If-Match (one strong ETag).
 *
 * @throws HttpProblem if-match-required when it is missing, stale-version when it can be no version of ours
 */
export const expectedVersion = (ifMatch: string | undefined): number => {
  if (ifMatch === undefined) throw new HttpProblem("if-match-required");
  const version = /^"([1-9][0-9]{0,14})"$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw new HttpProblem("stale-version");
  return Number(version);
};
