import { type Attributes, attributesOf, valuesOf } from "./attribute-values.ts";

type Values = Readonly<Record<string, unknown>>;

/** The members of requests and answers that hold attributes; everything else is the same in plain values and over the wire. */
const WITH_ATTRIBUTES = new Set(["Item", "Key", "ExpressionAttributeValues", "ExclusiveStartKey"]);

/** A request of DynamoDB's for the wire: `{ Key: { pk: "x" } }` to `{ Key: { pk: { S: "x" } } }`, at any depth. */
export const requestOf = (request: object): object => {
  const wire: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(request)) {
    if (WITH_ATTRIBUTES.has(name)) wire[name] = value && attributesOf(value as Values);
    else if (name === "TransactItems") wire[name] = (value as readonly object[]).map(operationsOf);
    else wire[name] = value;
  }
  return wire;
};

/** `{ Put: request }` and the like. */
const operationsOf = (write: object): object =>
  Object.fromEntries(Object.entries(write).map(([operation, request]) => [operation, requestOf(request)]));

/** What an answer of DynamoDB says, in plain values. */
export const resultOf = (text: string): object => {
  const { Item, Items, Attributes: changed, LastEvaluatedKey, ...rest }: WireAnswer = JSON.parse(text);
  return {
    ...rest,
    ...(Item && { Item: valuesOf(Item) }),
    ...(Items && { Items: Items.map(valuesOf) }),
    ...(changed && { Attributes: valuesOf(changed) }),
    ...(LastEvaluatedKey && { LastEvaluatedKey: valuesOf(LastEvaluatedKey) }),
  };
};

interface WireAnswer {
  readonly Item?: Attributes;
  readonly Items?: readonly Attributes[];
  readonly Attributes?: Attributes;
  readonly LastEvaluatedKey?: Attributes;
}
