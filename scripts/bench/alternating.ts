import { type Figure, median } from "./figures.ts";

/** What both come to, taken in turn so that a busy moment meets both; the median of each. */
export const alternating = async (
  rounds: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Pick<Figure, "value" | "floor">> => {
  const taken: { readonly ours: number; readonly floor: number }[] = [];
  for (let round = 0; round < rounds; round++) taken.push({ ours: await ours(), floor: await floor() });
  return { value: median(taken.map((one) => one.ours)), floor: median(taken.map((one) => one.floor)) };
};
