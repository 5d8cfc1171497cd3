import { describe, expect, test } from "vitest";
import * as z from "zod";
import { lazySchema } from "../../../packages/domain/src/lazily.ts";

describe("a schema that is built when it is first asked for", () => {
  test("is built once, however often it is used, and not before", () => {
    let builds = 0;
    const schema = lazySchema(() => {
      builds++;
      return z.object({ name: z.string() });
    });
    expect(builds).toBe(0);
    expect(schema.parse({ name: "Amina", other: 1 })).toEqual({ name: "Amina" });
    expect(schema.safeParse({}).success).toBe(false);
    expect(schema.unwrap()).toBe(schema.unwrap());
    expect(builds).toBe(1);
  });
});
