import { expect, test } from "vitest";
import { remembered } from "../../../packages/key-vault/src/remembered.ts";

/** A memory, and how often each name was loaded. */
const setUp = (limit: number) => {
  const loads: string[] = [];
  const memory = remembered<string>({ limit, forMs: 1_000, now: () => 0 });
  const get = (name: string, value: Promise<string> = Promise.resolve(name)) =>
    memory.get(name, () => {
      loads.push(name);
      return value;
    });
  return { memory, loads, get };
};

test("what does not fit any more is what was not asked for the longest", async () => {
  const { loads, get } = setUp(2);
  await get("a");
  await get("b");
  await get("a");
  await get("c");
  expect(loads).toEqual(["a", "b", "c"]);
  await get("a");
  await get("b");
  expect(loads).toEqual(["a", "b", "c", "b"]);
});

test("never more is remembered than fits, however many names there are", async () => {
  const { loads, get } = setUp(10);
  const names = Array.from({ length: 1_000 }, (_, index) => String(index));
  for (const name of names) await get(name);
  for (const name of names.slice(-10)) await get(name);
  expect(loads).toHaveLength(1_000);
  await get("989");
  expect(loads).toHaveLength(1_001);
});

test("whoever asks while something is loaded waits for the same", async () => {
  const { loads, get } = setUp(2);
  expect(await Promise.all([get("a"), get("a"), get("a")])).toEqual(["a", "a", "a"]);
  expect(loads).toEqual(["a"]);
});

test("a failure is not remembered", async () => {
  const { loads, get } = setUp(2);
  await expect(get("a", Promise.reject(new Error("out of reach")))).rejects.toThrow("out of reach");
  expect(await get("a")).toBe("a");
  expect(loads).toEqual(["a", "a"]);
});

test("what was put in need not be loaded", async () => {
  const { memory, loads, get } = setUp(2);
  memory.set("a", "known");
  expect(await get("a")).toBe("known");
  expect(loads).toEqual([]);
});
