import { describe, expect, test } from "vitest";
import { InvalidPattern } from "../../../packages/local-cloud/src/event-bus/invalid-pattern.ts";
import { compilePattern } from "../../../packages/local-cloud/src/event-bus/pattern.ts";
import type { Pattern } from "../../../packages/local-cloud/src/event-routes.ts";
import { PATTERN_VECTORS, REFUSED_PATTERNS } from "../../support/local-cloud/pattern-vectors.ts";

const compile = (json: string) => compilePattern(JSON.parse(json) as Pattern);

describe("an event pattern", () => {
  test.for(PATTERN_VECTORS)("%s on %s: %s", ([pattern, event, matches]) => {
    expect(compile(pattern)(JSON.parse(event))).toBe(matches);
  });

  test.for(REFUSED_PATTERNS)("%s is refused, and why: %s", ([pattern, named]) => {
    expect(() => compile(pattern)).toThrow(InvalidPattern);
    expect(() => compile(pattern)).toThrow(named);
  });

  test("with a single $or alternative is refused", () => {
    expect(() => compile('{"$or":[{"a":[1]}]}')).toThrow("$or: a list of at least two patterns is needed");
  });

  test("that stands for too many combinations is refused", () => {
    const or = Array.from({ length: 11 }, (_, n) => ({ [`f${n}`]: [n] }));
    expect(() => compilePattern({ a: { $or: or }, b: { $or: or }, c: { $or: or } })).toThrow("too many combinations");
  });

  test("an IPv4 block never holds an IPv6 address", () => {
    expect(compile('{"a":[{"cidr":"0.0.0.0/0"}]}')({ a: "2001:db8::7" })).toBe(false);
  });

  test("answers in no time on a value made to keep a wildcard busy", () => {
    const matches = compile('{"a":[{"wildcard":"*a*a*a*a*a*a*a*a*b"}]}');
    const before = performance.now();
    expect(matches({ a: "a".repeat(100_000) })).toBe(false);
    expect(performance.now() - before).toBeLessThan(200);
  });

  test.for([null, "text", 5, [], {}])("takes %j for an event without failing", (event) => {
    expect(compile('{"a":[{"anything-but":"x"}]}')(event)).toBe(false);
  });
});
