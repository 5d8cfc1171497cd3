import { plainItem } from "./invariants/plain-item.ts";
import type { World } from "./world.ts";

/** How often each name is there. */
export const counted = (names: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** Levels and statuses that customers had, each once. */
export const standingsIn = ({ committed }: Pick<World, "committed">): string[] => {
  const had = committed.flatMap(({ TransactItems }) =>
    TransactItems.flatMap(({ Put, Update }) => {
      const record = Put
        ? plainItem(Put.Item)["record"]
        : Update && plainItem(Update.ExpressionAttributeValues)[":record"];
      const { customerId, kycLevel, status, erased } = (record ?? {}) as Record<string, string | undefined>;
      return kycLevel ? [kycLevel, status, ...(erased ? ["erased"] : [])].map((what) => `${what} ${customerId}`) : [];
    }),
  );
  return [...new Set(had)].map((what) => what.split(" ")[0] ?? "");
};
