import type { Deployment } from "../../../packages/local-cloud/src/deployment.ts";
import { compilePattern } from "../../../packages/local-cloud/src/event-bus/pattern.ts";
import { firstFailure } from "../../../packages/local-cloud/src/streams/partial-response.ts";
import type { Chance } from "../machine/chance.ts";
import type { Faults } from "../machine/faults.ts";
import type { WireItem } from "../services/dynamo-db.ts";
import type { Invoke } from "./invoker.ts";

interface StreamRecord {
  readonly eventName: "INSERT";
  readonly eventID: string;
  readonly dynamodb: {
    readonly Keys: Readonly<Record<string, unknown>>;
    readonly NewImage: WireItem;
    readonly SequenceNumber: string;
  };
}

export interface Stream {
  /** Items that a transaction has put. */
  append(items: readonly WireItem[]): void;
  /** Whether there is something to hand over, and nobody at it. */
  isReady(): boolean;
  /** Hands the oldest records over. */
  handOver(): Promise<void>;
  length(): number;
}

export interface StreamOptions {
  readonly deployment: Pick<Deployment, "streamMappings">;
  readonly invoke: Invoke;
  readonly faults: Faults;
  readonly chance: Chance;
}

/**
 * The table's stream and its event source mapping: in order, one batch at a time, filtered as the template says, again from the
 * first record that failed. Records are never given up here: ten failures of the same batch are a matter of alarms.
 */
export const createStream = ({ deployment, invoke, faults, chance }: StreamOptions): Stream => {
  const [mapping] = deployment.streamMappings;
  if (!mapping) throw new TypeError("the template has no stream mapping");
  const filters = mapping.filters.map((filter) => compilePattern(filter));
  let records: readonly StreamRecord[] = [];
  let isBusy = false;
  let count = 0;
  return {
    length: () => records.length,
    isReady: () => !isBusy && records.length > 0,
    append(items) {
      const fresh = items.map((NewImage): StreamRecord => {
        const SequenceNumber = String(++count).padStart(21, "0");
        const { pk, sk } = NewImage;
        return {
          eventName: "INSERT",
          eventID: SequenceNumber,
          dynamodb: { Keys: { pk, sk }, NewImage, SequenceNumber },
        };
      });
      records = [...records, ...fresh.filter((record) => filters.some((matches) => matches(record)))];
    },
    async handOver() {
      const batch = records.slice(0, 1 + chance.below(mapping.batchSize));
      isBusy = true;
      const outcome = await invoke(mapping.functionArn, { Records: batch });
      isBusy = false;
      if (outcome.is !== "answered") return;
      const numbers = batch.map(({ dynamodb }) => dynamodb.SequenceNumber);
      const failedAt = firstFailure(outcome.value, numbers) ?? batch.length;
      if (faults.areOn() && chance.happens(0.03)) faults.count("stream batch twice");
      else records = records.slice(failedAt);
    },
  };
};
