import { setTimeout as delay } from "node:timers/promises";
import type { ShardPosition, StreamPositions } from "../state/stream-positions.ts";
import { runShard, type ShardRun } from "./run-shard.ts";
import { listShards, type Shard } from "./shard-reader.ts";

export interface MappingRun extends Omit<ShardRun, "shardId" | "position" | "store"> {
  readonly positions: StreamPositions;
  /** True once nothing may be written any more. */
  readonly abandoned: () => boolean;
}

/** How often new shards are looked for while others are open. */
const LIST_AGAIN_MS = 30_000;
/** A closed shard's successor appears soon. */
const LIST_SOON_MS = 200;

/** Runs every shard of the stream, a child after its parent, until stopped. Never rejects. */
export const runMapping = async (run: MappingRun): Promise<void> => {
  const { mapping, source, stopping, report } = run;
  const running = new Map<string, Promise<void>>();
  while (!stopping.aborted) {
    try {
      const shards = await listShards(source);
      const positions = run.positions.of(mapping.id);
      for (const shard of shards.filter((it) => isReady(it, shards, positions) && !running.has(it.ShardId))) {
        running.set(shard.ShardId, begin(run, shard.ShardId, positions.get(shard.ShardId)));
      }
    } catch (error) {
      if (!stopping.aborted)
        report({ kind: "notice", text: `the stream of ${mapping.id} cannot be described: ${error}` });
    }
    await nextLook(running, stopping);
  }
  await Promise.all(running.values());
};

const nextLook = async (running: Map<string, Promise<void>>, stopping: AbortSignal): Promise<void> => {
  const over = new AbortController();
  const signal = AbortSignal.any([stopping, over.signal]);
  const wait = delay(running.size > 0 ? LIST_AGAIN_MS : LIST_SOON_MS, undefined, { signal }).catch(() => undefined);
  const ended = [...running].map(([shardId, done]) => done.then(() => running.delete(shardId)));
  await Promise.race([wait, ...ended]);
  over.abort();
};

const isReady = (
  { ShardId, ParentShardId }: Shard,
  shards: readonly Shard[],
  positions: ReadonlyMap<string, ShardPosition>,
): boolean => {
  if (positions.get(ShardId)?.kind === "finished") return false;
  const parent = shards.find((shard) => shard.ShardId === ParentShardId);
  return !parent || positions.get(parent.ShardId)?.kind === "finished";
};

const begin = async (run: MappingRun, shardId: string, position: ShardPosition = { kind: "start" }): Promise<void> => {
  const store = (reached: ShardPosition): void => {
    if (!run.abandoned()) run.positions.put(run.mapping.id, shardId, reached);
  };
  try {
    await runShard({ ...run, shardId, position, store });
  } catch (error) {
    // Stopping ends a shard by an abort. Anything else is a fault of ours: say it; the shard starts anew from its position.
    if (run.stopping.aborted) return;
    run.report({ kind: "notice", text: `the stream mapping ${run.mapping.id} stumbled: ${error}` });
    await delay(LIST_SOON_MS);
  }
};
