import * as z from "zod";
import type { Deployment } from "../deployment.ts";
import { dynamoDbAccess } from "./dynamo-db-access.ts";
import type { RequestedAccess } from "./requested-access.ts";

type Deployed = Pick<Deployment, "tables" | "secrets" | "kmsKeys" | "buses" | "queues" | "functions">;
type Needs = (deployment: Deployed, operation: string, body: unknown) => RequestedAccess[];

const SecretRequest = z.looseObject({ SecretId: z.string() });
const EventsRequest = z.looseObject({
  Entries: z.array(
    z.looseObject({
      EventBusName: z.string().default("default"),
      Source: z.string().default(""),
      DetailType: z.string().default(""),
    }),
  ),
});
const KmsRequest = z.looseObject({
  KeyId: z.string().optional(),
  EncryptionContext: z.record(z.string(), z.string()).default({}),
});
const QueueRequest = z.looseObject({ QueueUrl: z.string() });

const secretAccess: Needs = ({ secrets }, operation, body) => {
  const { SecretId } = SecretRequest.parse(body);
  const resource = secrets.find(({ arn, name }) => SecretId === arn || SecretId === name)?.arn ?? SecretId;
  return [{ action: `secretsmanager:${operation}`, resource, context: {} }];
};

/** What is encrypted is named by its encryption context, which policies may ask for. */
const kmsAccess: Needs = ({ kmsKeys }, operation, body) => {
  const { KeyId, EncryptionContext } = KmsRequest.parse(body);
  const resource = kmsKeys.find(({ arn, id }) => KeyId === arn || KeyId === id)?.arn ?? "*";
  const pairs = Object.entries(EncryptionContext).map(([name, value]) => [`kms:EncryptionContext:${name}`, value]);
  return [{ action: `kms:${operation}`, resource, context: Object.fromEntries(pairs) }];
};

const eventsAccess: Needs = ({ buses }, _operation, body) =>
  EventsRequest.parse(body).Entries.map(({ EventBusName, Source, DetailType }) => ({
    action: "events:PutEvents",
    resource: buses.find(({ arn, name }) => EventBusName === arn || EventBusName === name)?.arn ?? EventBusName,
    context: { "events:source": Source, "events:detail-type": DetailType },
  }));

/** The actions of the batches are those of a single message. */
const queueAccess: Needs = ({ queues }, operation, body) => {
  const name = QueueRequest.parse(body).QueueUrl.split("/").at(-1);
  const resource = queues.find((queue) => queue.name === name)?.arn ?? "*";
  return [{ action: `sqs:${operation.replace(/Batch$/, "")}`, resource, context: {} }];
};

const services: Readonly<Record<string, Needs>> = {
  DynamoDB: ({ tables }, operation, body) => dynamoDbAccess(tables, operation, body),
  secretsmanager: secretAccess,
  TrentService: kmsAccess,
  AWSEvents: eventsAccess,
  AmazonSQS: queueAccess,
};

/** What a request to one of the services needs, by the name of the service in the request's target. */
export const serviceAccess = (
  deployment: Deployed,
  service: string,
  operation: string,
  body: unknown,
): RequestedAccess[] => services[service]?.(deployment, operation, body) ?? [];
