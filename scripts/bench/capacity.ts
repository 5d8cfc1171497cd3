import { type Exchange, isDynamoDb } from "./exchange.ts";
import { itemSize } from "./item-size.ts";
import { addressOf, type Item, type Items, type Write, writtenSize } from "./written-size.ts";

interface Answer {
  readonly ConsumedCapacity?: Consumed | readonly Consumed[];
  readonly Item?: Item;
  readonly Items?: readonly Item[];
}
interface Consumed {
  readonly Table?: { readonly CapacityUnits?: number };
  readonly CapacityUnits?: number;
}
interface Request {
  readonly TransactItems?: readonly Write[];
  readonly ConsistentRead?: boolean;
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

const itemsIn = ({ answer }: Exchange): readonly Item[] => {
  const { Item, Items = Item ? [Item] : [] } = JSON.parse(answer.toString()) as Answer;
  return Items;
};

/**
 * The least that DynamoDB charges on the table for what a request is about: strongly consistent reads by their items together,
 * writes item by item, each by the larger of what was there and what is there then.
 */
const leastOf = (exchange: Exchange, known: Items): number => {
  const { TransactItems, ConsistentRead = false } = JSON.parse(exchange.request) as Request;
  if (TransactItems) {
    const units = TransactItems.map((write) => Math.ceil(writtenSize(write, known) / WRITE_UNIT));
    return TRANSACTION * units.reduce((sum, one) => sum + one, 0);
  }
  const size = itemsIn(exchange).reduce((sum, item) => sum + itemSize(item), 0);
  return Math.max(1, Math.ceil(size / READ_UNIT)) * (ConsistentRead ? 1 : 0.5);
};

export interface Capacity {
  readonly requests: number;
  readonly units: number;
  /** The least that the same requests could cost. */
  readonly least: number;
}

/** What exchanges with DynamoDB cost; they were asked to tell (`ReturnConsumedCapacity`). */
export const capacityOf = (all: readonly Exchange[]): Capacity => {
  const exchanges = all.filter(isDynamoDb);
  const known = new Map(exchanges.flatMap(itemsIn).map((item) => [addressOf(item), item]));
  return {
    requests: exchanges.length,
    units: exchanges.reduce((sum, exchange) => sum + unitsOf(exchange), 0),
    least: exchanges.reduce((sum, exchange) => sum + leastOf(exchange, known), 0),
  };
};
