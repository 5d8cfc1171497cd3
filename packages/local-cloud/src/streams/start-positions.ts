import type { StreamMapping } from "../event-routes.ts";
import type { ShardPosition, StreamPositions } from "../state/stream-positions.ts";
import { listShards, type Shard, type ShardSource, shardReader } from "./shard-reader.ts";

/**
 * Where a mapping that has never run begins. "LATEST" is made a durable position at once: what is written from now on is
 * not missed, even if we are killed before the first record is through.
 */
export const settleStart = async (
  { id, startingPosition }: StreamMapping,
  source: ShardSource,
  positions: StreamPositions,
): Promise<void> => {
  if (startingPosition !== "LATEST" || positions.of(id).size > 0) return;
  for (const shard of await listShards(source)) positions.put(id, shard.ShardId, await endOf(source, shard));
};

const endOf = async (source: ShardSource, { ShardId }: Shard): Promise<ShardPosition> => {
  const reader = shardReader(source, ShardId, { kind: "start" });
  let position: ShardPosition = { kind: "start" };
  for (;;) {
    const { records, closed } = await reader.read();
    const last = records.at(-1);
    if (last) position = { kind: "after", sequenceNumber: last.sequenceNumber };
    if (closed) return { kind: "finished" };
    if (!last) return position;
  }
};
