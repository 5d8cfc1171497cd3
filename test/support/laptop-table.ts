import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { openTable } from "@onboarding/dynamodb";
import { openVault, VaultEnv } from "@onboarding/key-vault";
import { ownerCredentials } from "../../packages/local-cloud/src/function-endpoints.ts";
import type { Laptop } from "./laptop.ts";

const credentials = { accessKeyId: "TEST", secretAccessKey: "TEST" };

const clientOptions = ({ ports, deployment }: Laptop) => ({
  endpoint: `http://127.0.0.1:${ports.dynamodb}`,
  region: deployment.region,
  credentials,
});

/** The running product's keys of its customers. */
const keysOf = ({ ports, deployment }: Laptop) => {
  const registrar = deployment.functions.find(({ name }) => name.endsWith("-customers"));
  if (!registrar) throw new Error("nobody registers customers");
  const aws = `http://127.0.0.1:${ports.dynamodb}`;
  return openVault(VaultEnv.parse(registrar.environment), {
    place: { region: deployment.region, s3: `http://127.0.0.1:${ports.s3}`, kms: aws },
    credentials: async () => ownerCredentials,
  });
};

/** The running product's table, past its functions. */
export const tableOf = (laptop: Laptop) => ({
  ...openTable(laptop.deployment.tables[0]?.name ?? "", {
    place: { region: laptop.deployment.region, dynamodb: clientOptions(laptop).endpoint },
    credentials: async () => credentials,
  }),
  keys: keysOf(laptop),
  client: DynamoDBDocumentClient.from(new DynamoDBClient(clientOptions(laptop)), {
    marshallOptions: { removeUndefinedValues: true },
  }),
});

export interface TestEvent {
  readonly source: string;
  readonly type: string;
  readonly detail: unknown;
}

/** Puts events on the product's bus, as other services do. */
export const putEvents = async (laptop: Laptop, events: readonly TestEvent[]): Promise<void> => {
  const bus = laptop.deployment.buses.find(({ name }) => name !== "default")?.name;
  const client = new EventBridgeClient(clientOptions(laptop));
  const Entries = events.map(({ source, type, detail }) => ({
    EventBusName: bus,
    Source: source,
    DetailType: type,
    Detail: JSON.stringify(detail),
  }));
  const { FailedEntryCount } = await client.send(new PutEventsCommand({ Entries }));
  if (FailedEntryCount !== 0) throw new Error("the bus did not take the events");
  client.destroy();
};
