import { type Fate, fates, inventCustomer } from "./invent-customer.ts";
import { type Planted, plantCustomer } from "./plant-customer.ts";
import type { Planting } from "./planting.ts";
import { staffAt } from "./staff.ts";

export interface SeedOptions {
  /** Address of the running API. */
  readonly api: string;
  readonly customers: number;
  readonly seed: number;
  /** How many customers are worked on at once. */
  readonly concurrency: number;
  readonly onProgress: (done: number) => void;
}

export interface SeedReport {
  /** How many were not there before. */
  readonly added: number;
  readonly fates: Readonly<Record<Fate, number>>;
}

/** Generous: an account is open within seconds of the approval, unless the machine has much else to do. */
const ACCOUNT_WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 250;

const pause = (): Promise<void> => new Promise((go) => setTimeout(go, LOOK_AGAIN_MS));

/** Works on all of them, a few at once; stops at the first that fails. */
const each = async <Item>(items: readonly Item[], abreast: number, work: (item: Item) => Promise<void>) => {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(abreast, items.length) }, worker));
};

/** An introducer's account, as soon as it is open. */
const openAccount = async ({ staff }: Pick<Planting, "staff">, introducerId: string) => {
  const params = { path: { customerId: introducerId } };
  const until = Date.now() + ACCOUNT_WITHIN_MS;
  for (;;) {
    const { data } = await staff.agent.GET("/v1/customers/{customerId}/deposit-account", { params });
    if (data?.status === "OPEN") return { introducerId, accountNo: data.accountNo };
    if (Date.now() >= until)
      throw new Error(`the account of introducer ${introducerId} was not opened within a minute`);
    await pause();
  }
};

/**
 * Fills a running laptop with invented customers. The same seed gives the same customers, and again the same requests, so that a
 * second run adds nothing and a larger one only the rest.
 */
export const runSeed = async ({ api, customers, seed, concurrency, onProgress }: SeedOptions): Promise<SeedReport> => {
  const started = new Date().toISOString();
  const staff = staffAt(api);
  const planted = new Map<number, Planted>();
  const planting: Planting = {
    staff,
    keyOf: (index, what) => `seed-${seed}-${index}-${what}`,
    introducerAt: (index) => openAccount({ staff }, planted.get(index)?.customerId ?? ""),
  };
  const all = Array.from({ length: customers }, (_, index) => inventCustomer(seed, index));
  const plant = async (invented: (typeof all)[number]): Promise<void> => {
    planted.set(invented.index, await plantCustomer(planting, invented));
    onProgress(planted.size);
  };
  // Those who are introduced come last, when whoever introduces them is there.
  const isIntroduced = ({ introducer }: (typeof all)[number]) => introducer !== undefined;
  await each(
    all.filter((one) => !isIntroduced(one)),
    concurrency,
    plant,
  );
  await each(all.filter(isIntroduced), concurrency, plant);
  return {
    added: [...planted.values()].filter(({ since }) => since >= started).length,
    fates: Object.fromEntries(fates.map((fate) => [fate, all.filter((one) => one.fate === fate).length])) as Record<
      Fate,
      number
    >,
  };
};
