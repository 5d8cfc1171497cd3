import type { RunPlaces } from "@onboarding/application";
import { CustomerId } from "@onboarding/domain";
import * as z from "zod";
import type { Table } from "./client.ts";
import { runPlaceKey } from "./keys.ts";

const PlaceItem = z.object({
  place: z.object({
    partition: z.int().nonnegative(),
    after: z.object({ customerId: CustomerId, activeOn: z.string() }).optional(),
  }),
});

/** Where runs over many customers have come to, an item each. */
export const runPlaces = ({ dynamoDb, tableName: TableName }: Table): RunPlaces => ({
  async load(run, signal) {
    const request = { TableName, Key: { ...runPlaceKey(run) }, ConsistentRead: true };
    const { Item } = await dynamoDb("GetItem", request, signal);
    return Item && PlaceItem.parse(Item).place;
  },
  async save(run, place, signal) {
    const Key = { ...runPlaceKey(run) };
    if (place) await dynamoDb("PutItem", { TableName, Item: { ...Key, kind: "runPlace", place } }, signal);
    else await dynamoDb("DeleteItem", { TableName, Key }, signal);
  },
});
