import * as z from "zod";

/** Control characters, and those that turn the direction of the text around them, which can make a name read as another. */
const INVISIBLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

// One schema with five checks: chained, they would make six.
const lineOf = (maximum: number) =>
  z.string().check(
    z.normalize("NFC"),
    z.trim(),
    z.minLength(1, "must not be empty"),
    z.maxLength(maximum, `must have at most ${maximum} characters`),
    z.refine((text) => text.isWellFormed() && !INVISIBLE.test(text), "must not contain control characters"),
  );

const lines = new Map<number, ReturnType<typeof lineOf>>();

/** One line of text: trimmed, well-formed and in Unicode's composed form, without control characters. */
export const line = (maximum: number): ReturnType<typeof lineOf> => {
  const schema = lines.get(maximum) ?? lineOf(maximum);
  lines.set(maximum, schema);
  return schema;
};

/** A field of a record that is said once and for all. */
export const immutable = z.never("cannot be changed").optional();
