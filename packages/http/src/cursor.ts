import { lazySchema } from "@onboarding/domain";
import * as z from "zod";
import { HttpProblem } from "./http-problem.ts";

const Cursor = lazySchema(() => z.tuple([z.string(), z.json()]));

/** An opaque place in a list: what the list was of, and the last element that the caller has seen. */
export const encodeCursor = (scope: string, last: z.core.util.JSONType): string =>
  Buffer.from(JSON.stringify([scope, last])).toString("base64url");

/**
 * The last element that the caller has seen; undefined on the first page.
 *
 * @throws HttpProblem invalid-request when the cursor was not made for this list
 */
export const decodeCursor = <Schema extends z.ZodType>(
  cursor: string | undefined,
  scope: string,
  schema: Schema,
): z.output<Schema> | undefined => {
  if (cursor === undefined) return undefined;
  const [cursorScope, last] = parsed(cursor) ?? [];
  const place = schema.safeParse(last);
  if (cursorScope === scope && place.success) return place.data;
  throw new HttpProblem("invalid-request", [{ pointer: "/cursor", message: "is not a cursor of this list" }]);
};

const parsed = (cursor: string): z.infer<typeof Cursor> | undefined => {
  try {
    return Cursor.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"))).data;
  } catch {
    return undefined;
  }
};
