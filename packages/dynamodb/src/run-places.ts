import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
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
export const runPlaces = ({ client, tableName: TableName }: Table): RunPlaces => ({
  async load(run, signal) {
    const command = new GetCommand({ TableName, Key: { ...runPlaceKey(run) }, ConsistentRead: true });
    const { Item } = await client.send(command, { abortSignal: signal });
    return Item && PlaceItem.parse(Item).place;
  },
  async save(run, place, signal) {
    const Key = { ...runPlaceKey(run) };
    const options = { abortSignal: signal };
    if (place) await client.send(new PutCommand({ TableName, Item: { ...Key, kind: "runPlace", place } }), options);
    else await client.send(new DeleteCommand({ TableName, Key }), options);
  },
});
