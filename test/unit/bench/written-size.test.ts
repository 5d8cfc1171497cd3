import { describe, expect, test } from "vitest";
import { itemSize } from "../../../scripts/bench/item-size.ts";
import { addressOf, type Item, writtenSize } from "../../../scripts/bench/written-size.ts";

const key: Item = { pk: { S: "CUSTOMER#1" }, sk: { S: "PROFILE" } };
const stored: Item = { ...key, record: { S: "x".repeat(1000) }, waiting: { S: "since" } };
const known = new Map([[addressOf(key), stored]]);
const names = { "#record": "record", "#waiting": "waiting" };

describe("what DynamoDB charges a write for", () => {
  test("is the item that is put", () => {
    expect(writtenSize({ Put: { Item: stored } }, new Map())).toBe(itemSize(stored));
  });

  test("is what was there, when an update leaves less", () => {
    const update = {
      Key: key,
      UpdateExpression: "SET #record = :record REMOVE #waiting",
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: { ":record": { S: "short" } },
    };
    expect(writtenSize({ Update: update }, known)).toBe(itemSize(stored));
  });

  test("is what is there then, when an update leaves more, without what it removes", () => {
    const record = { S: "x".repeat(2000) };
    const update = {
      Key: key,
      UpdateExpression: "SET #record = :record REMOVE #waiting",
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: { ":record": record },
    };
    expect(writtenSize({ Update: update }, known)).toBe(itemSize({ ...key, record }));
  });

  test("is the item that is deleted, and next to nothing where nobody knows it", () => {
    expect(writtenSize({ Delete: { Key: key } }, known)).toBe(itemSize(stored));
    expect(writtenSize({ Delete: { Key: key } }, new Map())).toBe(1);
  });
});
