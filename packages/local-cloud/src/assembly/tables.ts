import * as z from "zod";
import type { DeployedTable } from "../deployment.ts";
import { streamArn } from "./identifiers.ts";
import type { Resource } from "./resources.ts";

const KeySchema = z.array(z.looseObject({ AttributeName: z.string(), KeyType: z.enum(["HASH", "RANGE"]) }));
const Throughput = z.looseObject({ ReadCapacityUnits: z.number(), WriteCapacityUnits: z.number() });
const Index = z.looseObject({
  IndexName: z.string(),
  KeySchema,
  Projection: z.looseObject({
    ProjectionType: z.enum(["ALL", "KEYS_ONLY", "INCLUDE"]).default("ALL"),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
  ProvisionedThroughput: Throughput.optional(),
});

const TableProperties = z.looseObject({
  AttributeDefinitions: z.array(z.looseObject({ AttributeName: z.string(), AttributeType: z.enum(["S", "N", "B"]) })),
  KeySchema,
  BillingMode: z.enum(["PAY_PER_REQUEST", "PROVISIONED"]).optional(),
  ProvisionedThroughput: Throughput.optional(),
  GlobalSecondaryIndexes: z.array(Index).optional(),
  LocalSecondaryIndexes: z.array(Index).optional(),
  StreamSpecification: z.looseObject({ StreamViewType: z.string().default("NEW_AND_OLD_IMAGES") }).optional(),
  TimeToLiveSpecification: z.looseObject({ AttributeName: z.string().optional(), Enabled: z.boolean() }).optional(),
});
type TableProperties = z.output<typeof TableProperties>;

/** Tables of one region and global tables, whose replicas in other regions do not exist on the laptop. */
export const readTables = (resources: readonly Resource[]): DeployedTable[] =>
  resources
    .filter(({ type }) => type === "AWS::DynamoDB::Table" || type === "AWS::DynamoDB::GlobalTable")
    .map((resource) => {
      const properties = resource.parse(TableProperties);
      const { StreamSpecification, TimeToLiveSpecification } = properties;
      return {
        arn: resource.arn,
        name: resource.self.name,
        ...(StreamSpecification && { streamArn: streamArn(resource.self) }),
        createTable: createTable(resource, properties),
        ...(TimeToLiveSpecification?.Enabled &&
          TimeToLiveSpecification.AttributeName !== undefined && {
            timeToLiveAttribute: TimeToLiveSpecification.AttributeName,
          }),
      };
    });

const createTable = (resource: Resource, properties: TableProperties): Readonly<Record<string, unknown>> => {
  // A global table spreads its throughput over its replicas; the laptop does not throttle anyway.
  const isProvisioned = resource.type === "AWS::DynamoDB::Table" && properties.BillingMode !== "PAY_PER_REQUEST";
  return withoutUndefined({
    TableName: resource.self.name,
    AttributeDefinitions: properties.AttributeDefinitions,
    KeySchema: properties.KeySchema,
    BillingMode: isProvisioned ? "PROVISIONED" : "PAY_PER_REQUEST",
    ProvisionedThroughput: isProvisioned ? properties.ProvisionedThroughput : undefined,
    GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes?.map((index) => createIndex(index, isProvisioned)),
    LocalSecondaryIndexes: properties.LocalSecondaryIndexes?.map((index) => createIndex(index, false)),
    StreamSpecification: properties.StreamSpecification && {
      StreamEnabled: true,
      StreamViewType: properties.StreamSpecification.StreamViewType,
    },
  });
};

const createIndex = (index: z.output<typeof Index>, isProvisioned: boolean): Readonly<Record<string, unknown>> =>
  withoutUndefined({
    IndexName: index.IndexName,
    KeySchema: index.KeySchema,
    Projection: index.Projection,
    ProvisionedThroughput: isProvisioned ? index.ProvisionedThroughput : undefined,
  });

const withoutUndefined = (request: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
