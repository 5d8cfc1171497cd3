import { expect, test } from "vitest";
import { itemSize } from "../../../scripts/bench/item-size.ts";

// The sizes are computed by hand from the rules of the developer guide.
test.for([
  ["the name and the bytes of a text", { pk: { S: "ab" } }, 4],
  ["two bytes for each letter that takes two", { a: { S: "éé" } }, 5],
  ["two digits of a number as a byte, and one more", { n: { N: "1234" } }, 4],
  ["a byte for what is true, false or nothing", { yes: { BOOL: true }, no: { NULL: true } }, 7],
  ["three bytes for a list and one for each member", { l: { L: [{ S: "a" }, { S: "b" }] } }, 8],
  ["three bytes for a map and one for each member", { m: { M: { a: { S: "b" } } } }, 7],
  ["what binary data decode to", { b: { B: "AAEC" } }, 4],
] as const)("an item has %s", ([, item, size]) => {
  expect(itemSize(item as never)).toBe(size);
});
