// Apart from the table of problems, which every function has: it makes these documents and reads none.
import * as z from "zod";
import { type ProblemCode as Code, problems } from "./problems.ts";

export const ProblemCode = z.enum(Object.keys(problems) as [Code, ...Code[]]);
export type ProblemCode = Code;

/** An error answer, `application/problem+json` (RFC 9457). `errors` names every faulty field by JSON pointer. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ProblemCode,
  requestId: z.string(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
