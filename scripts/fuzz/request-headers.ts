import type { Builder, Target } from "./target.ts";

const etags = [
  '"1"',
  '"999999"',
  "1",
  "*",
  'W/"1"',
  '"1", "2"',
  "",
  '"-1"',
  '"00"',
  '"9999999999999999999"',
  '"\u00e9"',
];
const keys = ["", " ", "x".repeat(256), "a b", "\u00e9", "same-key", "same-key"];
/** The version that is known, and at times an idempotency key; or something else in their place. */
export const headersFor = (
  builder: Builder,
  target: Target,
  path: string,
  isSpoilt: boolean,
): Record<string, string> => {
  const { random, places } = builder;
  const names = (target.operation.parameters ?? []).map(({ $ref, name }) => $ref?.split("/").at(-1) ?? name);
  const headers: Record<string, string> = {};
  const known = places.etagOf(path.split("?")[0] ?? path) ?? '"1"';
  if (names.includes("If-Match")) headers["if-match"] = isSpoilt ? random.pick(etags) : known;
  if (names.includes("If-Match") && isSpoilt && random.chance(0.3)) delete headers["if-match"];
  if (names.includes("Idempotency-Key") && (isSpoilt || random.chance(0.3))) {
    headers["idempotency-key"] = isSpoilt ? random.pick(keys) : `fuzz-${random.integer(1e9)}`;
  }
  if (isSpoilt) headers["x-request-id"] = random.pick(["ok", "x".repeat(129), "a b", "<x>", ""]);
  return headers;
};
