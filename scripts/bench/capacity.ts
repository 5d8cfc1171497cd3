import { itemSize } from "./item-size.ts";
import type { Exchange } from "./recorder.ts";

type Item = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Answer {
  readonly ConsumedCapacity?: Consumed | readonly Consumed[];
  readonly Item?: Item;
  readonly Items?: readonly Item[];
}
interface Consumed {
  readonly Table?: { readonly CapacityUnits?: number };
  readonly CapacityUnits?: number;
}
interface Write {
  readonly Put?: { readonly Item: Item };
}

const READ_UNIT = 4096;
const WRITE_UNIT = 1024;
/** A transaction writes each item twice. */
const TRANSACTION = 2;

/** A write's share of the table: what it costs on indexes hangs on which of them the item is in. */
const unitsOf = ({ request, answer }: Exchange): number => {
  const isWrite = "TransactItems" in JSON.parse(request);
  const { ConsumedCapacity = [] } = JSON.parse(answer.toString()) as Answer;
  return [ConsumedCapacity].flat().reduce((sum, one) => sum + ((isWrite ? one.Table : one)?.CapacityUnits ?? 0), 0);
};

/**
 * The least that DynamoDB charges on the table for what a request is about: strongly consistent reads by their items together,
 * writes item by item, one unit for a condition and for an item that is changed in place.
 */
const leastOf = ({ request, answer }: Exchange): number => {
  const { TransactItems } = JSON.parse(request) as { TransactItems?: Write[] };
  if (TransactItems) {
    const units = TransactItems.map(({ Put }) => (Put ? Math.ceil(itemSize(Put.Item) / WRITE_UNIT) : 1));
    return TRANSACTION * units.reduce((sum, one) => sum + one, 0);
  }
  const { ConsistentRead = false } = JSON.parse(request) as { ConsistentRead?: boolean };
  const { Item, Items = Item ? [Item] : [] } = JSON.parse(answer.toString()) as Answer;
  const size = Items.reduce((sum, item) => sum + itemSize(item), 0);
  return Math.max(1, Math.ceil(size / READ_UNIT)) * (ConsistentRead ? 1 : 0.5);
};

export interface Capacity {
  readonly requests: number;
  readonly units: number;
  /** The least that the same requests could cost. */
  readonly least: number;
}

/** What exchanges with DynamoDB cost; they were asked to tell (`ReturnConsumedCapacity`). */
export const capacityOf = (exchanges: readonly Exchange[]): Capacity => ({
  requests: exchanges.length,
  units: exchanges.reduce((sum, exchange) => sum + unitsOf(exchange), 0),
  least: exchanges.reduce((sum, exchange) => sum + leastOf(exchange), 0),
});
