import { inSequence, newestOnly, once, seenInMemory, sequencesInMemory } from "@onboarding/events";
import { describe, expect, test } from "vitest";

const event = (subject: string, sequence: string) => ({ id: `${subject}-${sequence}`, subject, sequence });

/** A handler that remembers what it was given, and fails as often as it is told to. */
const recorder = (failures = 0) => {
  const handled: string[] = [];
  let left = failures;
  const handle = async ({ id }: ReturnType<typeof event>): Promise<void> => {
    if (left-- > 0) throw new Error("not now");
    handled.push(id);
  };
  return { handled, handle };
};

describe("handling once", () => {
  test("leaves out what was handled, and takes again what had failed", async () => {
    const { handled, handle } = recorder(1);
    const handleOnce = once(seenInMemory(), handle);
    await expect(handleOnce(event("a", "1"))).rejects.toThrow("not now");
    expect(await handleOnce(event("a", "1"))).toBe(true);
    expect(await handleOnce(event("a", "1"))).toBe(false);
    expect(handled).toEqual(["a-1"]);
  });

  test("remembers as many as it is told to, and forgets the oldest", async () => {
    const seen = seenInMemory(2);
    for (const id of ["1", "2", "3"]) await seen.add(id);
    expect([await seen.has("1"), await seen.has("2"), await seen.has("3")]).toEqual([false, true, true]);
  });
});

describe("order", () => {
  test("a batch comes out in the order of each customer, without repetitions", () => {
    const batch = [event("b", "2"), event("a", "3"), event("b", "1"), event("b", "2"), event("a", "1")];
    expect(inSequence(batch).map(({ id }) => id)).toEqual(["a-1", "a-3", "b-1", "b-2"]);
  });

  test("newest only: what is older than the last one of the same customer is left out", async () => {
    const { handled, handle } = recorder();
    const handleNewest = newestOnly(sequencesInMemory(), handle);
    for (const one of [event("a", "2"), event("a", "1"), event("b", "1"), event("a", "2"), event("a", "3")]) {
      await handleNewest(one);
    }
    expect(handled).toEqual(["a-2", "b-1", "a-3"]);
  });

  test("newest only: one that failed may come again", async () => {
    const { handled, handle } = recorder(1);
    const handleNewest = newestOnly(sequencesInMemory(), handle);
    await expect(handleNewest(event("a", "1"))).rejects.toThrow("not now");
    expect(await handleNewest(event("a", "1"))).toBe(true);
    expect(handled).toEqual(["a-1"]);
  });

  test("the memory keeps the customers who were heard of last, and never goes back", async () => {
    const sequences = sequencesInMemory(2);
    await sequences.advance("a", "2");
    await sequences.advance("b", "1");
    await sequences.advance("a", "1");
    await sequences.advance("c", "1");
    expect([await sequences.get("a"), await sequences.get("b"), await sequences.get("c")]).toEqual([
      "2",
      undefined,
      "1",
    ]);
  });
});
