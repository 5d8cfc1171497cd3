import { expect, test } from "vitest";
import { withWholeImages } from "../../../packages/local-cloud/src/streams/empty-maps.ts";

test("a stream record has its empty maps back, at any depth, and nothing else is changed", () => {
  const local = {
    Keys: { pk: { S: "x" } },
    NewImage: { m: {}, deep: { M: { a: {}, l: { L: [{}, { N: "1" }] } } }, none: { L: [] }, text: { S: "" } },
    SequenceNumber: "1",
  };

  expect(withWholeImages(local)).toEqual({
    Keys: { pk: { S: "x" } },
    NewImage: {
      m: { M: {} },
      deep: { M: { a: { M: {} }, l: { L: [{ M: {} }, { N: "1" }] } } },
      none: { L: [] },
      text: { S: "" },
    },
    SequenceNumber: "1",
  });
});
