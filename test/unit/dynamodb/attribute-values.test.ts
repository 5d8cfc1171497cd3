import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Attributes, attributesOf, valuesOf } from "../../../packages/dynamodb/src/attribute-values.ts";

const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
  fc.boolean(),
  fc.constant(null),
);
/** The SDK's marshaller stumbles over the names that every object has. */
const name = fc.string({ minLength: 1 }).filter((text) => !(text in {}));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie("value")), fc.dictionary(name, tie("value"))),
}));
const item = fc.dictionary(name, value);

/** A marshaller that others keep says how values go over the wire. */
const wire = (values: object): unknown => JSON.parse(JSON.stringify(marshall(values, { removeUndefinedValues: true })));

test("values go over the wire as the SDK's marshaller sends them", () => {
  fc.assert(
    fc.property(item, (values) => {
      expect(JSON.parse(JSON.stringify(attributesOf(values)))).toEqual(wire(values));
    }),
  );
});

test("what came over the wire is what the SDK's unmarshaller makes of it", () => {
  fc.assert(
    fc.property(item, (values) => {
      const attributes = attributesOf(values);
      expect(valuesOf(attributes)).toEqual(unmarshall(attributes as Parameters<typeof unmarshall>[0]));
    }),
  );
});

test("bytes go over the wire in base64 and come back", () => {
  const sealed = Buffer.from([0, 255, 128, 7]);
  expect(attributesOf({ sealed })).toEqual({ sealed: { B: "AP+ABw==" } });
  expect(valuesOf({ sealed: { B: "AP+ABw==" } })).toEqual({ sealed });
});

test("a name that every object has is a name like others", () => {
  const values = JSON.parse('{"__proto__": "a", "constructor": "b"}');
  const wireValues = JSON.parse('{"__proto__": {"S": "a"}, "constructor": {"S": "b"}}');
  expect(JSON.stringify(attributesOf(values))).toBe(JSON.stringify(wireValues));
  expect(JSON.stringify(valuesOf(wireValues))).toBe(JSON.stringify(values));
});

test("what is undefined is left out, at any depth", () => {
  expect(attributesOf({ a: undefined, b: { c: undefined } })).toEqual({ b: { M: {} } });
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [Number.MAX_SAFE_INTEGER + 1], [() => 1], [1n], [Symbol("s")]])(
  "%s cannot be stored",
  (unstorable) => {
    expect(() => attributesOf({ unstorable })).toThrow(TypeError);
  },
);

test("an attribute of a type that no record has is refused", () => {
  expect(() => valuesOf({ names: { SS: ["a"] } } as unknown as Attributes)).toThrow(TypeError);
});
