import { itemSize } from "./item-size.ts";

/** An item as DynamoDB's JSON has it. */
export type Item = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Items as they were before, by `addressOf`. */
export type Items = ReadonlyMap<string, Item>;

interface Place {
  readonly Key: Item;
  readonly UpdateExpression?: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Item;
}

/** One of a transaction's. */
export interface Write {
  readonly Put?: { readonly Item: Item };
  readonly Update?: Place;
  readonly Delete?: Place;
}

export const addressOf = ({ pk, sk }: Item): string => JSON.stringify([pk, sk]);

/** The item after an update that sets whole attributes and removes others, as ours do. */
const updated = (before: Item, { UpdateExpression = "", ...place }: Place): Item => {
  const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = place;
  const after: Record<string, Item[string]> = { ...before };
  const [sets = "", removes = ""] = UpdateExpression.split(/\bREMOVE\b/);
  for (const [, name = "", value = ""] of sets.matchAll(/([#\w]+) = (:\w+)/g)) {
    const given = values[value];
    if (given) after[names[name] ?? name] = given;
  }
  for (const [name] of removes.matchAll(/[#\w]+/g)) delete after[names[name] ?? name];
  return after;
};

/**
 * What DynamoDB charges a write for, in bytes: the larger of what was there and what is there then. A byte where the item is not
 * known, as with a condition.
 */
export const writtenSize = ({ Put, Update, Delete }: Write, known: Items): number => {
  if (Put) return itemSize(Put.Item);
  const place = Update ?? Delete;
  const before = place && known.get(addressOf(place.Key));
  if (!before) return 1;
  return Math.max(itemSize(before), Update ? itemSize(updated(before, Update)) : 0);
};
